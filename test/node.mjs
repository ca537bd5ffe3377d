// What the tests find in Node that a browser has by itself, and the same generated values in every run.
import { configureGlobal } from 'fast-check';
import { JSDOM } from 'jsdom';

configureGlobal({ seed: Number(process.env.SEED ?? 1) });

// The parser alone: what is tested here must do without a document.
globalThis.DOMParser = new JSDOM().window.DOMParser;
