// What the tests find in Node that a browser has by itself, and the same generated values in every run.
import { configureGlobal } from 'fast-check';
import { JSDOM } from 'jsdom';

configureGlobal({
  seed: Number(process.env.SEED ?? 1),
  // In CI a promise is tried with all the values that its test asks for, elsewhere with those of its first half second.
  ...(!process.env.CI && { interruptAfterTimeLimit: 500 }),
});

// The parser alone: what is tested here must do without a document.
globalThis.DOMParser = new JSDOM().window.DOMParser;
