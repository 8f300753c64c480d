// The ways on from a pause or an unfinished session.

import { words } from "../text.js";
import { icons } from "./icons.js";

export const OFFERS = words({ go_on: "offer-go-on", do_again: "offer-do-again", finish: "offer-finish", discard: "offer-discard" });
export const OFFER_ICON = { go_on: icons.play, do_again: icons.again, finish: icons.finish, discard: icons.discard };
