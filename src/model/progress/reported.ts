import type { FollowUp, Result } from '../follow-up.ts';

/** What one follow-up says of an activity. */
export type Reported = Result & { readonly followUp: FollowUp };
