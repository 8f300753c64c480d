// Today: what there is to do, and one button that starts it.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, outside, wordFor } from "../text.js";
import { about, clock, dayOf, digits, sentence, shortDate, timeOfDay, wholeSeconds } from "../format.js";
import { dayMark, dayWords } from "../parts/disc.js";
import { thumb } from "../parts/figure.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard, toldCard } from "../parts/load.js";
import { OFFERS, OFFER_ICON } from "../parts/offers.js";
import { cardMeta, itemBeads, sideWord } from "../parts/routine-words.js";
import { Starter } from "../parts/start.js";

export class Today {
  #app;
  #load;
  #starter;
  #shorter = false;
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#starter = new Starter(app);
    const ask = () => app.host.today();
    const known = app.today();
    if (known === null) this.#load.run(ask);
    else this.#load.begin(known, ask);
  }

  title = () => t("nav-today");

  /** Reads again; draws only what is different. */
  refresh() {
    this.#load.renew();
  }

  render = () => this.#load.view((today) => this.#page(today));

  #page(today) {
    return html`
      <header class="today-head">
        <h1 tabindex="-1">${sentence(today.day)}</h1>
        ${this.#week(today)}
      </header>
      ${this.#app.told().map((problem) => toldCard(problem, () => this.#app.putAway(problem)))}
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      ${today.unfinished ? this.#unfinished(today.unfinished, today.date) : this.#cards(today)}
      ${this.#starter.view()}`;
  }

  #week(today) {
    const cell = (day) => html`<li class=${day.today ? "day is-today" : "day"}>
      <span class="letter" aria-hidden="true">${day.letter}</span>
      ${dayMark(day)}
      <span class="unseen">${day.name}: ${dayWords(day, { length: about(day.held_ms) })}</span>
    </li>`;
    return html`<div class="week-row">
      <ol class="week" aria-label=${t("week-label")}>${today.week.map(cell)}</ol>
      <p class="meta">${t("week-days-done", { count: today.days_done })} ${t("week-goal-line", { least: today.goal_least, most: today.goal_most })}</p>
      ${today.streak > 1 ? html`<p class="meta">${t("streak-weeks", { count: today.streak })}</p>` : nothing}
    </div>`;
  }

  #cards(today) {
    if (today.first_run && today.cards.length > 1) {
      const [gentle, pigeon] = today.cards;
      return html`
        ${this.#card(gentle, t("first-gentle"))}
        ${this.#card(pigeon, t("first-pigeon"))}
        <a class="text-link" href="#/prescription">${t("prescription-link")}</a>
        ${this.#stopLine(today)}`;
    }
    const usual = today.cards[0];
    if (!usual) return html`<section class="card"><p>${t("today-empty")}</p><a class="button" href="#/routines">${t("today-choose")}</a></section>`;
    const item = this.#shorter && today.shorter ? today.shorter : usual;
    return html`${today.rest_hint && item === usual ? html`<p class="rest-hint">${icons.rest}<span>${t("rest-hint")}</span></p>` : nothing}
      ${this.#card(item, null, today.shorter)}${this.#stopLine(today)}`;
  }

  #card(item, headline, shorter) {
    return html`<section class=${headline ? "card routine-card first" : "card routine-card"}>
      <div class="with-thumb">
        <div class="routine-words">
          <h2 dir="auto" lang=${headline ? nothing : inEnglish()}>${headline ?? item.name}</h2>
          ${headline
            ? html`<p class="card-name" dir="auto" lang=${inEnglish()}>${item.name}</p>`
            : item.goal ? html`<p class="soft" dir="auto" lang=${inEnglish()}>${item.goal}</p>` : nothing}
          <p class="meta">${cardMeta(item)}</p>
        </div>
        ${thumb(item.figure)}
      </div>
      ${itemBeads(item)}
      ${this.#starter.button(item.id, headline ? t("start-named", { name: outside(headline) }) : null)}
      ${shorter ? this.#shorterLink(shorter) : nothing}
    </section>`;
  }

  #shorterLink(shorter) {
    return html`<button class="text-link" @click=${() => this.#toggleShorter()}>
      ${this.#shorter ? t("today-usual") : html`${t("today-shorter")} <span class="soft">${about(shorter.total_ms)}</span>`}
    </button>`;
  }

  #toggleShorter() {
    this.#shorter = !this.#shorter;
    this.#app.redraw();
  }

  #stopLine = (today) => html`<p class="stop-line meta">${today.stop_line}</p>`;

  #unfinished(item, date) {
    const held = clock(item.elapsed_ms);
    const at = item.target_ms === null
      ? held
      : t("held-of", { held: digits(wholeSeconds(item.elapsed_ms)), planned: digits(wholeSeconds(item.target_ms)) });
    const began = dayOf(item.started_at) === date ? timeOfDay(item.started_at) : shortDate(item.started_at);
    return html`<section class="card routine-card">
      <div class="routine-words">
        <p class="meta">${t("unfinished-title", { began })}</p>
        <h2 dir="auto" lang=${inEnglish()}>${item.routine.name}</h2>
        <p class="soft"><bdi lang=${inEnglish()}>${item.at}</bdi>${item.side ? html` · ${sideWord(item.side)}` : nothing} · ${at}</p>
      </div>
      ${item.held_by ? this.#heldBy(item.held_by) : this.#offers(item.offers)}
    </section>`;
  }

  #heldBy(holder) {
    if (this.#app.live.on) return html`<a class="start" href="#/player">${icons.play}${t("running-back")}</a>`;
    return html`<p class="held-by">${icons.lock}<span>${t("unfinished-held-by", { holder: outside(sentence(holder)) })}</span></p>
      <button class="button" @click=${() => this.refresh()}>${icons.again}${t("look-again")}</button>`;
  }

  #offers(offers) {
    const [first, ...rest] = offers;
    return html`
      ${first ? html`<button class="start" data-act=${first} @click=${() => this.#take(first)}>${OFFER_ICON[first]}${wordFor(OFFERS, first)}</button>` : nothing}
      <div class="buttons">${rest.map((offer) => html`<button class="button" data-act=${offer}
        @click=${() => this.#take(offer)}>${OFFER_ICON[offer]}${wordFor(OFFERS, offer)}</button>`)}</div>`;
  }

  async #take(offer) {
    this.#problem = null;
    try {
      if (offer === "go_on" || offer === "do_again") {
        await this.#app.host.resume(offer);
        this.#app.go("player");
        return;
      }
      this.#app.changed(await this.#app.host.settle(offer), offer === "finish" ? t("settled-finish") : t("settled-discard"));
    } catch (problem) {
      this.#problem = problem;
      this.refresh();
      this.#app.redraw();
    }
  }
}
