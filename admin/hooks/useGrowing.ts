import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Makes a text box as high as its text, also when its width changes.
 *
 * @param text what is in it
 * @param border pixels above and below the text that belong to the box
 * @returns to be given to the box
 */
export function useGrowing(text: string, border = 0): RefObject<HTMLTextAreaElement> {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fit(box.current, border), [text, border]);
  useEffect(() => {
    const element = box.current;
    if (!element) {
      return undefined;
    }
    let width = element.clientWidth;
    let frame = 0;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) {
        width = element.clientWidth;
        cancelAnimationFrame(frame);
        // Not at once: its height would change while sizes are being told of.
        frame = requestAnimationFrame(() => fit(element, border));
      }
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [border]);
  return box;
}

function fit(box: HTMLTextAreaElement | null, border: number): void {
  if (box) {
    box.style.height = 'auto';
    box.style.height = `${String(box.scrollHeight + border)}px`;
  }
}
