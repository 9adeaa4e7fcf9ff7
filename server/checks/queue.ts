import { AsyncResource } from 'node:async_hooks';

/** How long after the last change the checks begin: an import or a bulk action is waited for. */
const PAUSE = 150;

/** As many changed entries are looked at together. */
const BATCH = 100;

interface Entry {
  uid: string;
  documentId: string;
}

/**
 * Gathers what changed, each entry once, and hands it on a moment after nothing changes any more, one batch after the
 * other. It is in memory only: what a server that is killed had not done, `all` of the service does.
 */
export class ChangeQueue {
  private readonly waiting = new Map<string, Entry>();
  // A timer inherits the request and the transaction that it is set in, and both are over when it goes off.
  private readonly outside = new AsyncResource('NewsroomChecks');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(private readonly work: (changed: Map<string, Set<string>>) => Promise<void>) {}

  add(...entries: Entry[]): void {
    if (this.isStopped || entries.length === 0) {
      return;
    }
    for (const entry of entries) {
      this.waiting.set(`${entry.uid} ${entry.documentId}`, entry);
    }
    clearTimeout(this.timer);
    this.outside.runInAsyncScope(() => {
      this.timer = setTimeout(() => void this.flush(), PAUSE);
      // A process that has nothing else to do may end.
      this.timer.unref();
    });
  }

  /** Works off what is waiting. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.outside.runInAsyncScope(() => {
      this.running = this.running.then(() => this.workOff());
    });
    return this.running;
  }

  /** Drops what is waiting, and waits for what has begun. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.waiting.clear();
    await this.running;
  }

  private async workOff(): Promise<void> {
    while (this.waiting.size > 0) {
      const changed = new Map<string, Set<string>>();
      for (const [key, { uid, documentId }] of [...this.waiting].slice(0, BATCH)) {
        this.waiting.delete(key);
        changed.set(uid, (changed.get(uid) ?? new Set()).add(documentId));
      }
      await this.work(changed);
    }
  }
}
