import type { CDPSession } from '@playwright/test';
import { until } from './until.ts';

interface Version {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly status: string;
  readonly runningStatus: string;
}

/** The service worker of one extension, as Chromium tells of it. */
export interface Workers {
  runs(): boolean;
  /** Resolves when the worker has stopped; it may have been started anew by then. */
  stop(): Promise<void>;
  /** Runs `change` and resolves when another version of the worker than before is installed. */
  replace(change: () => Promise<void>): Promise<void>;
}

/**
 * A target that is gone is not enough to go by: a worker that is closed while it is being installed is started again
 * under the same target id, so versions and their states are watched instead.
 */
export async function watchWorkers(session: CDPSession, origin: string): Promise<Workers> {
  const versions = new Map<string, Version>();
  const stopped = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', (event: { versions: Version[] }) => {
    for (const version of event.versions.filter(({ scriptURL }) => scriptURL.startsWith(`${origin}/`))) {
      versions.set(version.versionId, version);
      if (version.runningStatus === 'stopped') stopped.add(version.versionId);
    }
  });
  await session.send('ServiceWorker.enable');

  const active = (): Version | undefined => [...versions.values()].findLast(({ status }) => status === 'activated');
  const isUp = ({ runningStatus }: Version): boolean => runningStatus === 'running' || runningStatus === 'starting';
  await until(async () => active(), 'The worker was not installed.');

  return {
    runs: () => [...versions.values()].some((version) => version.status === 'activated' && isUp(version)),
    async stop() {
      const version = active();
      if (!version || !isUp(version)) return;
      stopped.clear();
      await session.send('ServiceWorker.stopWorker', { versionId: version.versionId });
      await until(async () => stopped.has(version.versionId), 'The worker did not stop.');
    },
    async replace(change) {
      const before = active()?.versionId;
      await change();
      await until(async () => {
        const now = active();
        return now !== undefined && now.versionId !== before && now.runningStatus === 'running';
      }, 'The worker did not come back after the reload.');
    },
  };
}
