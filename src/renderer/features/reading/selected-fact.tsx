/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a range input cannot lie at a place in running text, nor a fieldset over it */
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Fact } from '../../../contract/fact.ts';
import { edgeBoxes, offsetNearPoint } from './edge-boxes.ts';
import type { ArticleText } from './fact-draft.ts';
import { roomOf, withPartMoved } from './moved-part.ts';
import { handleIn, handlesOf, type PartHandle } from './part-handles.ts';
import { selectedLayers } from './selected-layers.ts';
import type { Stretch } from './text-map.ts';
import { stepped, withEdge, type Unit } from './span-edges.ts';
import { useEdgeDrag } from './use-edge-drag.ts';
import { useHighlights } from './use-highlights.ts';
import { useSpansInView } from './use-spans-in-view.ts';
import styles from './selected-fact.module.css';

/** Height of what stands above or below the line to be taken hold of, px; also in the style sheet. */
const grip = 10;

type Props = {
  readonly text: RefObject<HTMLElement | null>;
  /** What scrolls the text, if anything does. */
  readonly scroller: RefObject<HTMLElement | null> | null;
  readonly article: ArticleText;
  /** What is marked of a very long text: what is in view; null for all. */
  readonly inView?: Stretch | null;
  readonly fact: Fact;
  /** Keeps the fact with a span moved; answers whether it could be kept. */
  readonly onKeep: (fact: Fact) => Promise<boolean>;
};

/**
 * The marks of the chosen fact over the text, and a handle at each end of each of its spans: dragged by words (with Alt by characters), or moved by
 * the arrow keys (with Shift by characters; Enter keeps, Escape takes back). What is dragged is seen at once and kept on release.
 *
 * Lies over the text, in a box that has the same corner.
 */
export function SelectedFact({ text, scroller, article, inView = null, fact, onKeep }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [given, setGiven] = useState(fact);
  const [preview, setPreview] = useState<Fact | null>(null);
  const [kept, setKept] = useState('');
  if (given !== fact) {
    // What was kept is here, or something else is.
    setGiven(fact);
    setPreview(null);
  }
  const shown = preview ?? fact;
  const { paragraphs } = article;
  useHighlights(
    text,
    paragraphs,
    useMemo(() => selectedLayers(shown), [shown]),
    40,
    inView,
  );
  const handles = useSpansInView(
    text,
    scroller,
    paragraphs,
    useMemo(() => handlesOf(shown), [shown]),
  );

  const moved = (handle: PartHandle, offset: number, unit: Unit): void => {
    const room = roomOf(shown, handle.span, article.text);
    const to = withEdge(article.text, handle.span, handle.side, offset, unit, room);
    if (to.start === handle.span.start && to.end === handle.span.end) return;
    setPreview(withPartMoved(shown, handle.span, to, article));
  };
  const keep = async (id: string): Promise<void> => {
    if (preview === null) return;
    const handle = handleIn(preview, id);
    setKept(handle === undefined ? '' : `${handle.span.part}: ${handle.span.text}`);
    if (!(await onKeep(preview))) setPreview(null);
  };
  const drag = useEdgeDrag(scroller, {
    onTake(id) {
      const handle = handleIn(shown, id);
      const [edge] = handle && text.current ? edgeBoxes({ root: text.current, paragraphs }, [edgeOf(handle)]) : [];
      return edge ? { x: edge.left, y: edge.top + edge.height / 2 } : null;
    },
    onMove(id, to, fine) {
      const handle = handleIn(shown, id);
      if (handle === undefined || !text.current) return;
      const { offset } = edgeOf(handle);
      const target = offsetNearPoint({ root: text.current, paragraphs }, to.x, to.y, offset);
      if (target !== null) moved(handle, target, fine ? 'character' : 'word');
    },
    onRelease: (id) => void keep(id),
    onAbandon: () => setPreview(null),
  });

  const onKeyDown = (event: KeyboardEvent, handle: PartHandle): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by !== 0) {
      const unit = event.shiftKey ? 'character' : 'word';
      moved(handle, stepped(article.text, edgeOf(handle).offset, handle.side, by, unit), unit);
    } else if (event.key === 'Enter') void keep(handle.id);
    else if (event.key === 'Escape') {
      drag.abandon();
      if (preview === null) (event.currentTarget as HTMLElement).blur();
      setPreview(null);
    } else return;
    event.preventDefault();
  };

  useLayoutEffect(() => {
    const around = box.current;
    const root = text.current;
    if (!around || !root) return undefined;
    const place = (): void => {
      const corner = around.getBoundingClientRect();
      const places = edgeBoxes({ root, paragraphs }, handles.map(edgeOf));
      for (const [index, element] of [...around.children].entries()) {
        const edge = places[index];
        if (!(element instanceof HTMLElement)) continue;
        element.hidden = !edge;
        if (!edge) continue;
        // A beginning is taken above the line and by its upper quarter, an end below: spans that touch have ends apart, and the words can be selected.
        const top = element.dataset['side'] === 'start' ? edge.top - grip : edge.top + edge.height * 0.75;
        element.style.transform = `translate(${edge.left - corner.left}px, ${top - corner.top}px)`;
        element.style.height = `${edge.height / 4 + grip}px`;
      }
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(root);
    return () => observer.disconnect();
  }, [handles, paragraphs, text]);

  // Who leaves the handles with something moved has not taken it back.
  const latest = useRef({ keep, isDragging: drag.isDragging });
  useEffect(() => {
    latest.current = { keep, isDragging: drag.isDragging };
  });

  return (
    <>
      <div ref={box} className={styles['handles']} role="group" aria-label="Ends of the chosen fact">
        {handles.map((handle) => (
          <span
            key={handle.id}
            className={styles['handle']}
            role="slider"
            tabIndex={0}
            data-span-handle
            data-part={handle.span.part}
            data-side={handle.side}
            aria-label={handle.label}
            aria-valuemin={0}
            aria-valuemax={article.text.length}
            aria-valuenow={edgeOf(handle).offset}
            aria-valuetext={handle.span.text}
            onKeyDown={(event) => onKeyDown(event, handle)}
            onBlur={({ relatedTarget }) => {
              const inside = relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true;
              if (!inside && !latest.current.isDragging()) void latest.current.keep(handle.id);
            }}
            {...drag.handlersOf(handle.id)}
          />
        ))}
      </div>
      <output className="said">{kept}</output>
    </>
  );
}

function edgeOf({ span, side }: PartHandle) {
  return { offset: span[side], side };
}
