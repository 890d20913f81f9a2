import { useEffect, useRef, useState } from 'react';

const pause = 50;

/** A field that shows at once what is typed and passes it on after a short pause. */
export function useTyped(
  value: string,
  onSettled: (value: string) => void,
): readonly [string, (value: string) => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useRef(onSettled);
  useEffect(() => {
    settle.current = onSettled;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      settle.current(text);
      setTyped(null);
    }, pause);
  };
  return [typed ?? value, type];
}
