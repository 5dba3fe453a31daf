import lines from "./furniture-lines.json";
import { capital, letterOr } from "./letters.ts";

/**
 * What English news pages print around their articles. Whole lines, in lower case, without punctuation at the
 * end: navigation, widgets, comment forms, consent, buttons.
 */
export const furnitureLines: ReadonlySet<string> = new Set(lines);

/** Lines that begin like this, and go on with a title, an outlet or a name. */
export const furnitureOpenings: readonly RegExp[] = [
  /^ad(?:s|verts?|vertis(?:ement|ing))? (?:by|from|feedback|choices)\b.{0,40}$/i,
  /^(?:also|see|read|must) (?:also )?read ?[:»>|–—-]/i,
  /^(?:also|read|see|related|more|next|previous|watch|listen|recommended|don['’]t miss|in pictures|in case you missed it|related (?:articles?|stor(?:y|ies)|news|topics?|reading|video)|read (?:more|next|now|also|this)|see (?:also|more)|more (?:on this(?: story| topic)?|from [\w '’&.]{1,40})|you (?:may|might) also like|watch (?:more|also|live)) ?(?:here)? ?[:»>→|](?:\s|$)/i,
  /^(?:click|tap|press) (?:here|below|on the) (?:to|for)\b.{0,120}$/i,
  /^(?:please )?(?:subscribe|sign up|register|log ?in|sign in|create an account)(?: now| today| free| here)? (?:to|for) (?:our|my|receive|continue|read|comment|post|unlock|view|access|leave|save|follow)\b.{0,160}$/i,
  /^(?:please )?(?:subscribe|sign up|register|join)(?: now| today| free| here)? (?:to|for) .{0,80}\b(?:newsletters?|briefings?|alerts|e?mails|inbox|digest|channel|podcast)\b.{0,80}$/i,
  new RegExp(
    `^(?:please )?(?:follow|like|find|join|add|visit|download|get|subscribe to) (?:us|our|${letterOr("' ")}{2,40} news)(?: \\w+){0,4} (?:on|at|via|in|for|by|from)\\b.{0,120}$`,
    "i",
  ),
  /^["“]?follow .{3,60} on (?:twitter|facebook|instagram|x|threads|bluesky)\b[^.]{0,60}[.”"]*$/i,
  /^(?:share|save|send|print|email|tweet|pin|post) (?:this|the|on|via|with|to|by|it)(?: (?:article|story|page|post|link|content|item|news))?(?: (?:on|via|with|by|to|to your))?(?: (?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|email|e-mail|friends|pinterest|messenger|bluesky|threads|clipboard|your friends))?(?:[ ,|/]+(?:and |or )?(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|email|pinterest|messenger|bluesky|threads|copy link|print|more|share))*$/i,
  /^(?:facebook|twitter|whatsapp|linkedin|email|e-mail|print|share|pinterest|reddit|telegram|copy link|tweet|save|comments?|x|messenger|bluesky|threads|tumblr|sms|instagram|youtube)(?:[ ,|/•·]+(?:facebook|twitter|whatsapp|linkedin|email|e-mail|print|share|pinterest|reddit|telegram|copy link|tweet|save|comments?|x|messenger|bluesky|threads|tumblr|sms|instagram|youtube))+$/i,
  /^\d[\d,.]*[kKmM]? (?:comments?|shares?|views?|likes?|replies|reactions)$/i,
  /^(?:comments?|shares?|views?|likes?) ?[(:] ?\d[\d,.]*[kKmM]?\)?$/i,
  /^(?:estimated )?(?:reading time|read time)[: ].{0,30}$/i,
  /^\d{1,3}[ -]min(?:ute)?s?(?:[ -]read| to read|[ -]listen| of reading)$/i,
  /^(?:this (?:web)?site|we|our (?:web)?site|this page) (?:uses?|and our partners use|may use) (?:cookies|essential cookies|tracking)\b.{0,400}$/i,
  /^(?:by (?:continuing|using|clicking|signing up|subscribing|submitting|entering your)\b).{0,200}\b(?:agree|consent|accept|acknowledge)\b.{0,200}$/i,
  /^(?:required fields are marked|your email address will not be published)\b.{0,80}$/i,
  /^(?:copyright|©|\(c\)|&copy;) ?(?:©|\(c\))? ?(?:\d{4}|the )\b.{0,160}$/i,
  /^(?:all rights reserved|no part of this (?:article|publication|page) may)\b.{0,200}$/i,
  /^.{0,80}\ball rights reserved\W{0,3}$/i,
  /^this (?:material|article|content) may not be (?:published|reproduced|republished|copied)\b.{0,200}$/i,
  /^(?:leave|write|add|post|submit|drop) (?:a|your) (?:comment|reply|response)\b.{0,60}$/i,
  /^(?:have your say|what do you think|do you have a (?:story|tip)|got a (?:story|tip)|know more|tell us what you think|let us know what you think)\b.{0,20}[?!:].{0,120}$/i,
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|labels?|keywords) ?: ?\S.{0,200}$/i,
  new RegExp(`^(?:published|posted|first published) (?:in|under|by) ${capital}${letterOr(" &")}{1,40}$`),
  /^(?:skip|jump) to (?:content|main|navigation|comments|article|the)\b.{0,40}$/i,
  /^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies|notifications)\b.{0,120}$/i,
  /^(?:your browser does not support|javascript is (?:disabled|required))\b.{0,120}$/i,
  /^(?:this|the) (?:article|story|post|content|video) (?:is|was) (?:sponsored|brought to you|not available|no longer available|available (?:only )?(?:to|for) subscribers|originally published|first published)\b.{0,160}$/i,
  /^(?:story|article) continues (?:below|after)\b.{0,60}$/i,
  /^(?:to (?:read|continue|view|comment|listen|unlock)\b.{0,60}) (?:subscribe|sign in|log in|register|please)\b.{0,100}$/i,
  /^(?:already|not yet) (?:a|have an?|registered) ?(?:subscriber|member|account|user)?\?.{0,80}$/i,
  /^thank(?:s| you) for (?:reading|subscribing|signing up|visiting|your (?:comment|feedback|support))\b.{0,120}$/i,
  /^(?:get|receive|stay|never miss|sign me up|keep) (?:the |our |up to date |all the |more )?.{0,60}\b(?:in(?:to)? your inbox|newsletters?|straight to your|push notifications|delivered)\b.{0,120}$/i,
  /^you (?:have|'ve|’ve) (?:reached|read|used) (?:your|all|the)\b.{0,80}\b(?:free|limit|articles?)\b.{0,60}$/i,
  new RegExp(`^(?:powered by|hosted by|built with) ${capital}${letterOr(". ")}{1,30}$`),
];

/** Lines after which nothing belongs to the article. */
export const endLines: RegExp =
  /^(?:leave a (?:reply|comment)|post a comment|add (?:a )?comment|comments?(?: \(\d+\))?|\d+ comments?|join the (?:conversation|discussion)|related(?: \w+)?|more (?:news|stories|from .{1,40}|on this(?: \w+)?|top stories)|most (?:read|popular|viewed|shared)|recommended(?: \w+){0,2}|you (?:may|might) also like|trending(?: \w+)?|latest (?:news|stories|videos)|(?:also )?read (?:next|also)|top stories|recent posts|popular (?:posts|stories|now)|what to read next|from the web|all rights reserved|about the author|(?:promoted|sponsored|paid|partner) (?:content|stories|links))$/i;
