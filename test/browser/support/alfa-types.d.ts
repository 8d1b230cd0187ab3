/**
 * What is used of Alfa, written out: its own types bring those of the browser to every file of the project, where `document` would
 * then pass for something that is there.
 */
declare module '@siteimprove/alfa-act' {
  type Outcome = {
    readonly outcome: 'inapplicable' | 'passed' | 'failed' | 'cantTell';
    readonly rule: { readonly uri: string };
    readonly target: unknown;
  };
  const Audit: {
    of(input: unknown, rules: Iterable<unknown>): { evaluate(): Promise<Iterable<Outcome>> };
  };
}

declare module '@siteimprove/alfa-device' {
  const Device: { standard(): unknown };
}

declare module '@siteimprove/alfa-dom' {
  const Node: { from(json: unknown, device: unknown): unknown };
}

declare module '@siteimprove/alfa-dom/native' {
  const Native: { fromNode(): Promise<unknown> };
}

declare module '@siteimprove/alfa-http' {
  const Request: { of(method: string, address: unknown): unknown };
  const Response: { of(address: unknown, status: number): unknown };
}

declare module '@siteimprove/alfa-rules' {
  const rules: Iterable<unknown>;
  const experimentalRules: Readonly<Record<string, unknown>>;

  export { experimentalRules };
  export default rules;
}

declare module '@siteimprove/alfa-url' {
  const URL: { parse(address: string): { getUnsafe(): unknown } };
}

declare module '@siteimprove/alfa-web' {
  const Page: { of(request: unknown, response: unknown, document: unknown, device: unknown): unknown };
}
