/** Goes on after a fault of ours, which is reported where faults are looked for, not swallowed. */
export function attempt(step: () => void): void {
  try {
    step();
  } catch (error) {
    reportError(error);
  }
}
