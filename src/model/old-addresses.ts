/** An address that was withdrawn, and the editor's words on why. */
export type GoneAddress = { readonly address: string; readonly reason: string };

export type MovedAddress = { readonly from: string; readonly to: string };
