/** Code that comes when it is first needed. Where it cannot be loaded, nobody is told: the page has its content without it. */
export class OnDemand<Code> {
  /** `undefined` until it is here, `null` where it does not come. */
  code: Code | null | undefined;
  loading: Promise<void> | undefined;

  constructor(private readonly request: () => Promise<Code>) {}

  load(): Promise<void> {
    const settle = (code: Code | null): void => {
      this.code = code;
    };
    return (this.loading ??= this.request().then(settle, () => {
      settle(null);
    }));
  }
}
