/**
 * What is used of Alfa's packages (tsconfig.json leads here): their own types bring those of the browser to every file of the
 * project, where `document` would then pass for something that is there.
 */
type Outcome = {
  readonly outcome: 'inapplicable' | 'passed' | 'failed' | 'cantTell';
  readonly rule: { readonly uri: string };
  readonly target: unknown;
};

export declare const Audit: {
  of(input: unknown, rules: Iterable<unknown>): { evaluate(): Promise<Iterable<Outcome>> };
};
export declare const Device: { standard(): unknown };
export declare const Native: { fromNode(): Promise<unknown> };
export declare const Node: { from(json: unknown, device: unknown): unknown };
export declare const Page: {
  of(request: unknown, response: unknown, document: unknown, device: unknown): unknown;
};
export declare const Request: { of(method: string, address: unknown): unknown };
export declare const Response: { of(address: unknown, status: number): unknown };
export declare const URL: { parse(address: string): { getUnsafe(): unknown } };

declare const rules: Iterable<{ readonly uri: string }>;
export declare const experimentalRules: Readonly<Record<string, { readonly uri: string }>>;
export default rules;
