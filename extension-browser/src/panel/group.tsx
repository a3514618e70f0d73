import type { ComponentChildren } from 'preact';

interface Grouped {
  readonly title: string;
  /** Beside the title, shown when the group is closed too. */
  readonly count?: string | number | undefined;
  readonly closed?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a page that can be closed. */
export function Group({ title, count, closed = false, children }: Grouped) {
  return (
    <details class="group" open={!closed}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
