// The quiz's rules once more, in plain JavaScript, for the builds in other frameworks. Which rule means what stands in
// src/quiz/; here they only have to cost what they would cost elsewhere.

import quiz from "./built/quiz.json";

export const { questions, causes, patterns, ui, urgencies, safety_net: safetyNet } = quiz;

const NO = 0;
const OPEN = 1;
const YES = 2;
const SAME_DAY = 2;
const EMERGENCY = 3;
const UNANSWERED = 1 << 31;

export const empty = () => questions.map(() => 0);

const bitsOf = (question, wanted) =>
  question.answers.reduce((bits, answer, at) => (wanted(answer) ? bits | (1 << at) : bits), 0);

export const given = (responses) =>
  questions.flatMap((question, at) =>
    question.answers.filter((_, option) => responses[at] & (1 << option)).map((answer) => ({ at, question, answer })),
  );

export function toggled(question, chosen, option) {
  const bit = 1 << option;
  if (question.most === 1) return bit;
  if (chosen & bit) return chosen & ~bit;
  const alone = bitsOf(question, ({ role }) => role === "none" || role === "skip" || (role === "not-sure" && !question.danger));
  return alone & bit ? bit : (chosen | bit) & ~alone;
}

export const filled = (words, values) => words.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

const count = (bits) => {
  let ones = 0;
  for (let rest = bits; rest; rest &= rest - 1) ones += 1;
  return ones;
};

export function mistake(at, responses) {
  const { most } = questions[at];
  if (!responses[at]) return most === 1 ? ui.error_choose : ui.error_tick;
  return most > 1 && count(responses[at]) > most ? filled(ui.error_too_many, { n: most }) : null;
}

function chosenFor(at, reading) {
  const chosen = reading.responses[at];
  const question = questions[at];
  if (!reading.unsureAsYes || !question.danger) return chosen;
  const never = reading.endedAfter?.includes(at) && !chosen && question.most === 0;
  const inDoubt = never || chosen & bitsOf(question, ({ role }) => role === "not-sure");
  return inDoubt ? chosen | bitsOf(question, ({ role }) => role === "fact") : chosen;
}

function holds([at, options], reading) {
  const chosen = chosenFor(at, reading);
  if (chosen & options) return YES;
  if (chosen) return NO;
  if (!reading.endedAfter) return OPEN;
  return options & UNANSWERED ? YES : NO;
}

const anyOf = (line, reading) => line.reduce((best, fact) => Math.max(best, holds(fact, reading)), NO);

function evaluate({ all, none, least, of }, reading) {
  const every = all.reduce((worst, line) => Math.min(worst, anyOf(line, reading)), YES);
  const atLeast = (truth) => of.filter((line) => anyOf(line, reading) >= truth).length >= least;
  const counted = atLeast(YES) ? YES : atLeast(OPEN) ? OPEN : NO;
  return Math.min(every, YES - anyOf(none, reading), counted);
}

const factsOf = ({ all, none, of }) => [...all, ...of].flat().concat(none);
const mentions = (condition, at) => factsOf(condition).some(([question]) => question === at);
const whenUnsure = (urgency) => [0, 1, 1, 2][urgency];

function points(responses) {
  const all = [...causes.map(({ prior }) => prior), ...patterns.map(() => 0)];
  for (const { answer } of given(responses)) for (const [target, weight] of answer.weights) all[target] += weight;
  const reading = { responses, endedAfter: [] };
  for (const [when, weight] of quiz.bone_stress.bonuses)
    if (evaluate(when, reading) === YES) all[causes.length + quiz.bone_stress.pattern] += weight;
  return all;
}

function cappedPatterns(responses) {
  const place = responses[quiz.place];
  const all = points(responses).slice(causes.length);
  return patterns.map(({ places }, at) =>
    Math.min(all[at], place & places ? 127 : place & quiz.vague_places ? quiz.cap_vague : quiz.cap_elsewhere),
  );
}

function boneStressStandsOut(responses) {
  const { pattern, raises_from: from, raises_when_first_from: whenFirst } = quiz.bone_stress;
  const all = cappedPatterns(responses);
  const bone = all[pattern];
  const other = Math.max(0, ...all.filter((_, at) => at !== pattern));
  return bone >= from || (bone >= whenFirst && bone > other);
}

function assessGiven(responses, endedAfter) {
  const raised = [];
  for (const flag of quiz.red_flags) {
    const certain = evaluate(flag.when, { responses, endedAfter }) === YES;
    if (certain || evaluate(flag.when, { responses, endedAfter, unsureAsYes: true }) === YES)
      raised.push({ flag, certain, urgency: certain ? flag.urgency : whenUnsure(flag.urgency) });
  }
  raised.sort((a, b) => b.urgency - a.urgency);
  const boneStress = endedAfter && boneStressStandsOut(responses) ? quiz.bone_stress : null;
  return {
    raised,
    boneStress,
    urgency: Math.max(raised[0]?.urgency ?? 0, boneStress?.urgency ?? 0),
    noRun: Boolean(boneStress) || raised.some(({ flag }) => flag.no_run),
    leavesQuiz: raised.some(({ flag }) => flag.leaves_quiz),
  };
}

export const assess = (responses) => assessGiven(responses, walk(responses).path);

function couldRaise(at, soFar, responses) {
  const isOpen = (flag, unsureAsYes) => evaluate(flag.when, { responses, unsureAsYes }) === OPEN;
  return quiz.red_flags.some(
    (flag) =>
      mentions(flag.when, at) &&
      ((flag.urgency > soFar.urgency && isOpen(flag, false)) ||
        (whenUnsure(flag.urgency) > soFar.urgency && isOpen(flag, true))),
  );
}

function isAsked(at, question, seen) {
  const soFar = assessGiven(seen, null);
  let wanted = !(question.self_test && soFar.noRun);
  if (soFar.urgency === EMERGENCY) wanted = false;
  else if (soFar.leavesQuiz) wanted = question.danger && couldRaise(at, soFar, seen);
  else if (soFar.urgency === SAME_DAY) wanted = couldRaise(at, soFar, seen);
  if (!wanted) return NO;
  const enabled = question.enabled_when ? evaluate(question.enabled_when, { responses: seen }) : YES;
  return question.self_test && boneStressStandsOut(seen) ? Math.min(enabled, OPEN) : enabled;
}

function walk(responses, atLeast = YES) {
  const seen = empty();
  const path = [];
  questions.forEach((question, at) => {
    if (isAsked(at, question, seen) >= atLeast) {
      path.push(at);
      seen[at] = responses[at];
    }
  });
  return { path, seen };
}

export const path = (responses) => walk(responses).path;

/** The page after one: a question's number, "check" or "result". */
export function pageAfter(responses, page) {
  if (page === "check") return "result";
  const next = path(responses).find((at) => at > page);
  if (next !== undefined) return next;
  const { leavesQuiz, urgency } = assess(responses);
  return leavesQuiz || urgency >= SAME_DAY ? "result" : "check";
}

export function pageBefore(responses, page) {
  if (page === "result") return "check";
  const all = path(responses).filter((at) => (page === "check" ? responses[at] : at < page));
  return all.at(-1);
}

export function progress(responses, at) {
  const before = responses.map((chosen, number) => (number < at ? chosen : 0));
  const ofPart = (number) => questions[number].danger === questions[at].danger;
  const n = walk(before, YES).path.filter((number) => ofPart(number) && number <= at).length;
  const later = walk(before, OPEN).path.filter((number) => ofPart(number) && number > at).length;
  return { n, total: n + later };
}

function findings(responses, target) {
  const weighed = given(responses).map(({ answer }) => ({
    answer,
    weight: answer.weights.find(([of]) => of === target)?.[1] ?? 0,
  }));
  const side = (sign) =>
    weighed
      .filter(({ weight }) => weight * sign > 0)
      .sort((a, b) => (b.weight - a.weight) * sign)
      .map(({ answer }) => answer);
  return { speaksFor: side(1), speaksAgainst: side(-1) };
}

function bestFirst(all) {
  return all.map((points, at) => ({ points, at })).sort((a, b) => b.points - a.points);
}

export function rank(all) {
  const { seen } = walk(all);
  const capped = points(seen)
    .slice(0, causes.length)
    .map((points, at) => {
      const { cap, cap_lifted_by: liftedBy } = causes[at];
      const lifted = liftedBy.some(([question, options]) => seen[question] & options);
      return cap === null || lifted ? points : Math.min(cap, points);
    });
  const ranked = (list, offset, score, fit) => {
    const scored = bestFirst(score);
    return scored
      .map((entry) => ({
        ...entry,
        ...list[entry.at],
        target: offset + entry.at,
        fit: fit(entry.points, scored[1].points),
        ...findings(seen, offset + entry.at),
      }))
      .filter(({ fit, speaksFor }) => fit >= 0 && speaksFor.length > 0);
  };
  return {
    causes: ranked(causes, 0, capped, (points) => (points >= 5 ? 2 : points >= 3 ? 1 : points >= 1 ? 0 : -1)),
    patterns: ranked(patterns, causes.length, cappedPatterns(seen), (points, second) =>
      points >= 6 && points >= second + 3 ? 1 : points >= 3 ? 0 : -1,
    )
      .filter(({ shown }) => shown)
      .slice(0, 3),
  };
}

/** Each single answer changed in turn: what would come first then. */
export function whatIfs(responses) {
  const firsts = ({ causes, patterns }) => [causes[0], patterns[0]];
  const now = firsts(rank(responses));
  const found = [];
  for (const at of path(responses)) {
    const question = questions[at];
    if (question.danger) continue;
    question.answers.forEach((answer, option) => {
      const isGiven = Boolean(responses[at] & (1 << option));
      const one = question.most === 1;
      if (answer.role === "fact" ? one && isGiven : !(answer.role === "none" && one && !isGiven)) return;
      let chosen = toggled(question, responses[at], option);
      if (!chosen) chosen = bitsOf(question, ({ role }) => role === "none");
      const changed = responses.with(at, chosen);
      if (!chosen || mistake(at, changed)) return;
      firsts(rank(changed)).forEach((then, kind) => {
        if (!then || !now[kind] || then.target === now[kind].target) return;
        const { urgency } = assess(changed);
        if (urgency >= SAME_DAY || path(changed).some((asked) => !changed[asked])) return;
        const words = isGiven ? ui.change_not_given : ui.change_given;
        const said = filled(words, { question: question.heading, answer: answer.label, first: then.name });
        found.push({ isGiven, kind, target: then.target, said });
      });
    });
  }
  found.sort((a, b) => b.isGiven - a.isGiven);
  return ({ target }, kind) =>
    found.filter((one) => (now[kind]?.target === target ? one.kind === kind : one.target === target)).slice(0, 2);
}

/** The reader's own answers behind the red flags, each once. */
export function because({ raised, boneStress }, responses) {
  const said = raised.flatMap(({ flag, certain }) =>
    given(responses)
      .filter(
        ({ at, question, answer }) =>
          factsOf(flag.when).some(([of, options]) => of === at && options & (1 << question.answers.indexOf(answer))) ||
          (!certain && answer.role === "not-sure" && mentions(flag.when, at)),
      )
      .map(({ answer }) => answer.said),
  );
  return [...new Set(said), ...(boneStress ? [boneStress.stands_for] : [])];
}
