import { useEffect } from 'react';

const waitsMs = 10_000;

/**
 * A form that was sent and is not right leads to the first thing to mend, in every form of the app: it comes into sight, has the
 * focus, and is read out with what is wrong. Where the server says so, a moment later.
 */
export function useProblemsShown(): void {
  useEffect(() => {
    const sent = ({ target }: Event) => {
      if (target instanceof HTMLFormElement) watchFor(target);
    };
    document.addEventListener('submit', sent);
    return () => document.removeEventListener('submit', sent);
  }, []);
}

function watchFor(form: HTMLFormElement): void {
  const watch = new MutationObserver(() => look());
  const stop = () => {
    watch.disconnect();
    clearTimeout(enough);
    form.removeEventListener('input', stop);
  };
  const look = () => {
    const problem = form.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[data-problem]');
    if (problem === null) return;
    stop();
    const field = problem instanceof HTMLFieldSetElement ? problem.querySelector('input') : problem;
    field?.focus();
  };
  const enough = setTimeout(stop, waitsMs);
  // Whoever types again is not torn away.
  form.addEventListener('input', stop);
  watch.observe(form, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-invalid', 'data-problem'],
  });
  requestAnimationFrame(look);
}
