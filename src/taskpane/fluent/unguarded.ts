/**
 * Fluent moves the focus with guards that take it and are hidden from assistive technology (WCAG 4.1.2). Where its attribute is
 * gone before it is seen there are none: the focus is led by what stands around it. A `ref` for the element that has it.
 */
export function unguarded(element: HTMLElement | null): void {
  element?.removeAttribute("data-tabster");
}
