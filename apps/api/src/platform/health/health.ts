import { Injectable } from '@nestjs/common';

export interface PartHealth {
  readonly name: string;
  readonly state: 'ok' | 'degraded' | 'down';
  /** One plain sentence, only facts of the machine. */
  readonly says: string;
}

export type HealthCheck = () => Promise<Omit<PartHealth, 'name'>>;

/** How long a part may take to answer before it counts as down. */
const patienceMs = 2_000;

/** The parts this process stands on. Each part registers its own check; one that fails or hangs is down. */
@Injectable()
export class Health {
  private readonly checks = new Map<string, HealthCheck>();

  register(name: string, check: HealthCheck): void {
    if (this.checks.has(name)) throw new Error(`There are two health checks named ${name}.`);
    this.checks.set(name, check);
  }

  /** Ready unless a part is down; a degraded part is said but keeps serving. */
  async readiness(): Promise<{ ready: boolean; parts: readonly PartHealth[] }> {
    const parts = await Promise.all([...this.checks].map(([name, check]) => ask(name, check)));
    return { ready: parts.every(({ state }) => state !== 'down'), parts };
  }
}

async function ask(name: string, check: HealthCheck): Promise<PartHealth> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Omit<PartHealth, 'name'>>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'down', says: 'It did not answer in time.' }), patienceMs);
  });
  const failed = { state: 'down', says: 'Asking it failed.' } as const;
  const answer = await Promise.race([check().catch(() => failed), tooLate]);
  clearTimeout(timer);
  return { name, ...answer };
}
