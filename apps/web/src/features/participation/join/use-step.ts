import { useLocation } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { type JoinStep, joinAddress, soFar, type SoFar } from './steps.js';

interface Step extends SoFar {
  readonly slug: string;
  /** The address of another step, with what is known by then. */
  readonly at: (step: JoinStep | null, more?: SoFar) => string;
  readonly go: (step: JoinStep, more?: SoFar) => void;
  /** The same without a step to go back to: for a page that only leads on. */
  readonly leadOn: (step: JoinStep, more?: SoFar) => void;
}

export function useStep(slug: string | undefined): Step {
  const known = soFar(useSearch());
  const [, navigate] = useLocation();
  const at = (step: JoinStep | null, more: SoFar = {}) =>
    joinAddress(slug ?? '', step, { ...known, basis: null, ...more });
  return {
    ...known,
    slug: slug ?? '',
    at,
    go: (step, more) => navigate(at(step, more)),
    leadOn: (step, more) => navigate(at(step, more), { replace: true }),
  };
}
