// A <dialog> that opens itself as a modal when it is drawn and takes the focus
// to its heading, again whenever its page changes. Escape asks for `close` and
// leaves the closing to the state.

import { nothing } from "../vendor/lit-html/lit-html.js";
import { Directive, directive, PartType } from "../vendor/lit-html/directive.js";

class Modal extends Directive {
  #heard = false;
  #close = () => {};
  #page = null;

  constructor(info) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error("modal() stands on an element");
  }

  render() {
    return nothing;
  }

  update({ element }, [close, page]) {
    this.#close = close;
    const turned = this.#page !== page;
    this.#page = page;
    if (!this.#heard) {
      this.#heard = true;
      element.addEventListener("cancel", (event) => {
        event.preventDefault();
        this.#close();
      });
    }
    // Its content is drawn in this turn; the document has it by the next.
    if (turned) {
      queueMicrotask(() => {
        if (element.isConnected && !element.open) element.showModal();
        element.querySelector("h2")?.focus();
      });
    }
    return nothing;
  }
}

export const modal = directive(Modal);
