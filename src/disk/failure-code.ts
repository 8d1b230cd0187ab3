/** The code that the system gives for a failure, such as `ENOSPC`, or what else is known of it. */
export function failureCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
