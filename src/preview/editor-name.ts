import { userInfo } from 'node:os';

/** Who uses the machine, as the author of a version; the system need not know. */
export function editorName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
