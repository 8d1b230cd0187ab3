import type { FollowUp, Result } from '../site.ts';
/** What one follow-up says of an activity. */
export type Reported = Result & { readonly followUp: FollowUp };
