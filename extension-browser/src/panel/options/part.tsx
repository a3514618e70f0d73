import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Titled {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A part of the options page, under its heading. */
export function Part({ title, hint, children }: Titled) {
  const heading = useId();
  return (
    <section class="part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {hint !== undefined && <p class="faint">{hint}</p>}
      {children}
    </section>
  );
}
