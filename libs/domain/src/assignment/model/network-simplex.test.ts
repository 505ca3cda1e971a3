import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leastCost, prove } from './certificate.js';
import { at, Circulation } from './circulation.js';
import { unaidedSolver } from './flow-solver.js';
import { NetworkSimplex, unlimited } from './network-simplex.js';
import { solveAssignment } from './solve.js';
import { anyProblem } from './testing/problem.given.js';

interface Drawn {
  readonly nodes: number;
  readonly arcs: readonly (readonly [from: number, to: number, upper: number, cost: number, later: number])[];
}

const anyNetwork: fc.Arbitrary<Drawn> = fc.integer({ min: 2, max: 9 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  const cost = fc.integer({ min: -6, max: 6 });
  return fc.record({
    nodes: fc.constant(nodes),
    arcs: fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 4 }), cost, cost), {
      minLength: 1,
      maxLength: 30,
    }),
  });
});

function drawn({ nodes, arcs }: Drawn): Circulation {
  const network = new Circulation();
  while (network.nodes < nodes) network.addNode();
  for (const [from, to, upper] of arcs) network.addArc(from, to, upper);
  return network;
}

const costOf = (flow: ArrayLike<number>, costs: readonly number[]): number =>
  costs.reduce((sum, cost, arc) => sum + cost * at(flow, arc), 0);

describe('the simplex on networks', () => {
  test('finds a flow of least cost in any network, with prices that prove it', () => {
    fc.assert(
      fc.property(anyNetwork, (one) => {
        const network = drawn(one);
        const session = new NetworkSimplex(unlimited).open(network);
        for (const costs of [one.arcs.map(([, , , cost]) => cost), one.arcs.map((arc) => arc[4])]) {
          const answer = session.minimize(costs);
          if (!answer.found) throw new Error(answer.detail);
          expect(network.admits(answer.flow)).toBe(true);
          expect(leastCost(network, costs, answer.prices)).toBe(costOf(answer.flow, costs));
          network.take(answer.flow);
          expect(prove(network, costs, answer.prices)?.mended).toBe(0);
        }
      }),
      { numRuns: 1_000, seed: 11 },
    );
  });

  test('goes on from a flow somebody else has changed, and from arcs that are fixed or added since', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(fc.nat(29)), (one, fixed) => {
        const network = drawn(one);
        const session = new NetworkSimplex(unlimited).open(network);
        const costs = one.arcs.map(([, , , cost]) => cost);
        const later = one.arcs.map((arc) => arc[4]);
        const first = session.minimize(costs);
        if (!first.found) throw new Error(first.detail);
        network.take(first.flow);
        prove(network, later, new Float64Array(network.nodes), 2);
        for (const arc of fixed) if (arc < network.arcs) network.fix(arc);
        network.addArc(0, network.nodes - 1, 3);
        const all = [...later, -2];
        const answer = session.minimize(all);
        if (!answer.found) throw new Error(answer.detail);
        expect(network.admits(answer.flow)).toBe(true);
        expect(leastCost(network, all, answer.prices)).toBe(costOf(answer.flow, all));
      }),
      { numRuns: 1_000, seed: 12 },
    );
  });

  test('finds plans that need no mending, worth what the proof alone finds', () => {
    fc.assert(
      fc.property(anyProblem, (one) => {
        const found = solveAssignment(one);
        expect(found.mended).toBe(0);
        expect(found.stages).toEqual(solveAssignment(one, { solver: unaidedSolver }).stages);
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  test('stops when its steps or its time are used up', () => {
    const network = drawn({
      nodes: 2,
      arcs: [
        [0, 1, 1, -1, 0],
        [1, 0, 1, 0, 0],
      ],
    });
    for (const [limits, cause] of [
      [{ steps: 0, expired: () => false }, 'iterations'],
      [{ steps: 9, expired: () => true }, 'time'],
    ] as const)
      expect(new NetworkSimplex(limits).open(network).minimize([-1, 0])).toMatchObject({
        found: false,
        cause,
      });
  });
});
