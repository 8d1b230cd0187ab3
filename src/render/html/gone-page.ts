import type { GoneAddress } from '../../model/old-addresses.ts';
import { WAYS_ON } from './error-page.ts';
import type { PageView } from './page-view.ts';

/** The page that answers 410 on a withdrawn address (RFC 9110, 15.5.11): what happened, in the editor's words, and where to go on. */
export function gonePage({ reason }: GoneAddress, language: string): PageView {
  return {
    view: 'fel',
    address: '',
    heading: 'Sidan är borttagen',
    title: 'Sidan är borttagen',
    description: 'Det som fanns på den här adressen är borttaget.',
    language,
    trail: [],
    updated: undefined,
    changes: [],
    content: {
      lead: reason,
      advice: ['Det som fanns på den här adressen kommer inte tillbaka.'],
      links: WAYS_ON,
    },
  };
}
