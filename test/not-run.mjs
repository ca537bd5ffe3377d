// What a machine cannot have is said in one line and its test is skipped. In CI it can all be had: there the line is a failure.

/** Thrown by what is not to be had. */
export class NotHere extends Error {
  constructor(what, why) {
    super(`not run: ${what}, because ${why}`);
  }
}

const said = new Set();

/** A test that may meet what is not to be had. */
export const ifHere = (run) => async (test) => {
  try {
    await run(test);
  } catch (error) {
    if (!(error instanceof NotHere) || process.env.CI) throw error;
    if (!said.has(error.message)) console.log(error.message);
    said.add(error.message);
    test.skip(error.message);
  }
};
