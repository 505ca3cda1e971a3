import { useEffect } from 'react';

/** While something is typed that no server has yet, the browser asks before the page is closed. */
export function useLeaveAsking(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const asked = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', asked);
    return () => window.removeEventListener('beforeunload', asked);
  }, [unsaved]);
}
