/** Thrown by a job handler for what no further attempt can mend: the job goes to the list of failed ones at once. */
export class PermanentFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PermanentFailure";
  }
}

/** Recognises PermanentFailure across module instances. */
export const isPermanentFailure = (error: unknown): error is PermanentFailure =>
  error instanceof Error && error.name === "PermanentFailure";
