const pdf = (info: string, catalog: string, trailer = '') => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<<${info}>>endobj
trailer<</Root 1 0 R/Info 4 0 R${trailer}>>
`;
const TITLE = '/Title (Tertial 1)';
const TAGGED = '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang(sv)';

/** A document that everyone can read. */
export const GOOD_PDF = pdf(TITLE, TAGGED);
/** As a word processor prints it. */
export const PRINTED_PDF = pdf('', '');
export const LOCKED_PDF = pdf(TITLE, TAGGED, '/Encrypt<</Filter/Standard/V 1/R 2/O()/U()/P -4>>');
