/** That the disk refused a file that was sent, with the code that it gave, and what to do. `what` begins the sentence. */
export function notSaved(what: string, code: string): string {
  if (['ENOSPC', 'EDQUOT'].includes(code))
    return `${what} kunde inte sparas: disken är full. Ta bort något från disken och försök igen.`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return `${what} kunde inte sparas: det går inte att skriva på platsen (${code}). Be den som sköter datorn om rättigheter till platsen.`;
  return `${what} kunde inte sparas (${code}). Försök igen, eller be den som sköter datorn om hjälp.`;
}
