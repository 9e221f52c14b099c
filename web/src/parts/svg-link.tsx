import type { ReactNode } from "react";
import { navigate } from "wouter/use-browser-location";

interface SvgLinkProps {
  readonly href: string;
  /** What it is called; a link without a name is for the mouse only, because the keyboard has another way there. */
  readonly name?: string;
  readonly className: string;
  /** Where it is drawn, for whoever goes along the drawing by keys. */
  readonly x?: number;
  readonly children: ReactNode;
}

/** A link of a drawing, which goes to its page without loading it anew. */
export function SvgLink({ href, name, className, x, children }: SvgLinkProps) {
  return (
    <a
      href={href}
      className={className}
      data-x={x}
      {...(name === undefined ? { tabIndex: -1, "aria-hidden": true } : { "aria-label": name })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        // Not by a hook: hundreds of links would be drawn again with every change of the address.
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}
