/** A step that could not be done, with what a person can do about it. */
export class Failure extends Error {
  /**
   * @param {string} message what happened
   * @param {{ advice?: string[], details?: string }} [options] `advice`: what to do, a line each;
   *   `details`: the end of the output of the command that failed
   */
  constructor(message, { advice = [], details = '' } = {}) {
    super(message);
    this.name = 'Failure';
    this.advice = advice;
    this.details = details;
  }
}
