/** Writes a line to the console, where the page has left one. */
export function say(level: 'info' | 'warn', line: string): void {
  try {
    console[level](line);
  } catch {
    // Nobody hears it.
  }
}
