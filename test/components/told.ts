import { Report } from '../../src/controllers/report.js';

// The sentences come with the first refusal of a page. In tests that listen for it, that one has been.
const report = new Report(document.createElement('p'));
report.add('first', 'missing');
await report.tell('en');
