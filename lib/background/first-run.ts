/** As much as decides whether a person who installed Chaperone alone is greeted. */
export interface Arrival {
  readonly reason: string;
  /** How the browser says that the extension came ("admin" is by policy), or undefined where it does not say. */
  readonly installType: string | undefined;
  /** What managed storage holds now; rejects where the browser has none (Firefox without a policy). */
  managed(): Promise<Readonly<Record<string, unknown>>>;
  /** Resolves when managed values arrive, or after a while without any. */
  managedArrives(): Promise<boolean>;
}

/**
 * True where a self-installed copy should open its practice page. Where a policy is present or may still arrive there
 * is no tab and no prompt: an organization that rolls out to thousands has its own words for its staff.
 */
export async function shouldGreet(arrival: Arrival): Promise<boolean> {
  if (arrival.reason !== 'install' || arrival.installType === 'admin') return false;
  try {
    if (Object.keys(await arrival.managed()).length > 0) return false;
  } catch {
    // Firefox throws where no policy is set at all; then none arrives before a restart either.
    return true;
  }
  return !(await arrival.managedArrives());
}
