/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How an element's border box, in its own pixels (zoomed, not transformed), comes to stand in the viewport. */
export interface Placement {
  /** CSS `matrix()` from the corner of the border box. */
  readonly matrix: readonly [a: number, b: number, c: number, d: number, x: number, y: number];
  /** What of it the element's scrolling ancestors and the viewport let through. */
  readonly visible: Box;
  /** CSS `zoom` of the element and its ancestors. */
  readonly zoom: number;
}

/** Where an element of this size stands. Undefined where it is not to be seen, or turned in space, so that nothing is painted at a wrong place. */
export function placementOf(element: HTMLElement, width: number, height: number): Placement | undefined {
  const box = element.getBoundingClientRect();
  const visible = visibleBox(element, box);
  if (visible === undefined) return undefined;
  const turned = turnOf(element);
  if (!turned.is2D) return undefined;
  const { a, b, c, d } = turned;
  const x = box.left - Math.min(0, a * width) - Math.min(0, c * height);
  const y = box.top - Math.min(0, b * width) - Math.min(0, d * height);
  return { matrix: [a, b, c, d, x, y], visible, zoom: zoomOf(element) };
}

/** What an element is magnified by. Browsers that do not tell do not magnify text apart either. */
export function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** An element's parent in what is laid out: the slot that it is in, or the host of its shadow root. */
function parentInLayout(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? undefined;
}

/** The nearest of an element and all that it is laid out in that a selector fits, through shadow roots. */
export function closestInLayout(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentInLayout(at)) if (at.matches(selector)) return at;
  return undefined;
}

/** What scrolling ancestors and the viewport let through of a box of an element; undefined where nothing is. */
export function visibleBox(element: Element, box: Box): Box | undefined {
  let seen: Box = meet(box, { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight });
  let position = getComputedStyle(element).position;
  for (let at = parentInLayout(element); at && at !== document.documentElement; at = parentInLayout(at)) {
    const style = getComputedStyle(at);
    const contains = style.transform !== 'none' || style.position !== 'static';
    if (position === 'fixed' && style.transform === 'none') continue;
    if (position === 'absolute' && !contains) continue;
    if (at !== document.body && (style.overflowX !== 'visible' || style.overflowY !== 'visible'))
      seen = meet(seen, at.getBoundingClientRect());
    position = style.position;
  }
  return seen.right > seen.left && seen.bottom > seen.top ? seen : undefined;
}

/** Whether something else of the page lies over a point of an element. */
export function isCovered(element: Element, x: number, y: number, ours: Element): boolean {
  const hit = document.elementFromPoint(x, y);
  const outer = outermost(element);
  return hit !== null && hit !== ours && !hit.contains(outer) && !outer.contains(hit);
}

/** The element of the document itself that holds an element of a shadow tree. */
function outermost(element: Element): Element {
  let at = element;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}

/** Scaling, turning and skewing of an element and all that it is in; where it is moved to, its bounding box tells. */
function turnOf(element: Element): DOMMatrix {
  let turned = new DOMMatrix();
  for (let at: Element | undefined = element; at; at = parentInLayout(at)) {
    const { transform, scale, rotate } = getComputedStyle(at);
    let own = new DOMMatrix();
    if (rotate && rotate !== 'none') own = own.multiply(new DOMMatrix(/^\S+$/.test(rotate) ? `rotate(${rotate})` : 'rotateX(90deg)'));
    if (scale && scale !== 'none') own = own.multiply(new DOMMatrix(`scale(${scale.split(' ').slice(0, 2).join(',')})`));
    if (transform && transform !== 'none') own = own.multiply(new DOMMatrix(transform));
    turned = own.multiply(turned);
  }
  return turned;
}

function meet(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
