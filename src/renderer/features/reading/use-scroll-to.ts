import { useEffect, useRef } from 'react';
import type { Stretch } from './text-map.ts';

/**
 * Brings what the reader asks for into view: the selected fact, the passage of the address, the hit she is at. The first
 * hit gives way when the address asks for a fact or a passage as well.
 */
export function useScrollTo(
  show: (stretch: Stretch) => void,
  fact: Stretch | undefined,
  passage: Stretch | null,
  hit: Stretch | null,
): void {
  const [start, end] = [fact?.start, fact?.end];
  useEffect(() => {
    if (start !== undefined && end !== undefined) show({ start, end });
  }, [start, end, show]);
  useEffect(() => {
    if (passage) show(passage);
  }, [passage, show]);
  const givesWay = useRef(fact !== undefined || passage !== null);
  useEffect(() => {
    if (!hit) return;
    if (!givesWay.current) show(hit);
    givesWay.current = false;
  }, [hit, show]);
}
