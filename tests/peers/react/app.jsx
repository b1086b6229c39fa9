import { useState } from "react";
import * as quiz from "../quiz.js";

const { ui } = quiz;

export default function App() {
  const [responses, setResponses] = useState(quiz.empty);
  const [page, setPage] = useState(0);
  const [mistake, setMistake] = useState(null);

  const turnTo = (to) => {
    setMistake(null);
    setPage(to);
  };
  const goOn = () => {
    const found = page === "check" ? null : quiz.mistake(page, responses);
    if (found) setMistake(found);
    else turnTo(quiz.pageAfter(responses, page));
  };
  const answer = (option) => {
    setMistake(null);
    setResponses(responses.with(page, quiz.toggled(quiz.questions[page], responses[page], option)));
  };
  const back = () => turnTo(quiz.pageBefore(responses, page));
  const startOver = () => {
    setResponses(quiz.empty());
    turnTo(0);
  };

  const screen = typeof page === "number" ? quiz.questions[page].id : page === "check" ? "check-answers" : page;
  return (
    <div className="quiz" data-screen={screen}>
      {typeof page === "number" && <Question {...{ page, responses, mistake, answer, goOn, back }} />}
      {page === "check" && <Check {...{ responses, turnTo, goOn, back }} />}
      {page === "result" && <Result {...{ responses, back, startOver }} />}
      <p className="privacy">{ui.privacy}</p>
    </div>
  );
}

function Question({ page, responses, mistake, answer, goOn, back }) {
  const question = quiz.questions[page];
  const { n, total } = quiz.progress(responses, page);
  const one = question.most === 1;
  return (
    <>
      <div className="question-top">
        {page > 0 && (
          <button type="button" className="plain back" data-action="back" onClick={back}>
            {ui.back}
          </button>
        )}
        <div className="progress">
          <p>{quiz.filled(question.danger ? ui.danger_step : ui.question_of, { n, total })}</p>
          <progress aria-hidden="true" value={n} max={total} />
        </div>
      </div>
      {mistake && (
        <div className="error-summary" role="alert" tabIndex={-1}>
          <h2>{ui.error_title}</h2>
          <p>{mistake}</p>
        </div>
      )}
      <fieldset className="question" data-question={question.id}>
        <legend>
          <h2 tabIndex={-1}>{question.heading}</h2>
        </legend>
        {question.hint && (
          <p className="hint" id="question-hint">
            {question.hint}
          </p>
        )}
        {question.most > 1 && <p className="how-many">{quiz.filled(ui.choose_up_to, { n: question.most })}</p>}
        <div>
          <div className="answers">
            {question.answers.map(({ id, role, label, hint }, option) => (
              <label key={question.id + id} className={role === "fact" || (role === "none" && one) ? "answer" : "answer apart"}>
                <input
                  type={one ? "radio" : "checkbox"}
                  name={question.id}
                  value={id}
                  checked={Boolean(responses[page] & (1 << option))}
                  onChange={() => answer(option)}
                />
                <span className="answer-text">
                  {label}
                  {hint && <span className="answer-hint">{hint}</span>}
                </span>
              </label>
            ))}
          </div>
        </div>
      </fieldset>
      {question.why && (
        <details className="why">
          <summary>{ui.why_we_ask}</summary>
          <p>{question.why}</p>
        </details>
      )}
      <button type="button" className="continue" data-action="continue" onClick={goOn}>
        {ui.continue}
      </button>
    </>
  );
}

function Check({ responses, turnTo, goOn, back }) {
  const asked = quiz.path(responses);
  return (
    <>
      <button type="button" className="plain back" data-action="back" onClick={back}>
        {ui.back}
      </button>
      <h2 tabIndex={-1}>{ui.check_heading}</h2>
      <p className="hint">{ui.check_hint}</p>
      {[true, false].map((danger) => (
        <div key={String(danger)}>
          <h3>{danger ? ui.check_danger : ui.check_questions}</h3>
          <dl className="check">
            {asked
              .filter((at) => quiz.questions[at].danger === danger)
              .map((at) => (
                <div key={at} data-question={quiz.questions[at].id}>
                  <dt>{quiz.questions[at].heading}</dt>
                  <dd>
                    {quiz
                      .given(responses)
                      .filter((one) => one.at === at)
                      .map(({ answer }) => (
                        <p key={answer.id}>{answer.said}</p>
                      ))}
                  </dd>
                  <dd>
                    <button type="button" className="plain" data-action="change" onClick={() => turnTo(at)}>
                      {ui.change}
                      <span className="unseen">: {quiz.questions[at].heading}</span>
                    </button>
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
      <button type="button" className="continue" data-action="continue" onClick={goOn}>
        {ui.check_continue}
      </button>
    </>
  );
}

function Result({ responses, back, startOver }) {
  const found = quiz.assess(responses);
  const message = quiz.urgencies[found.urgency];
  const urgency = ["self-care", "soon", "same-day", "emergency"][found.urgency];
  const said = quiz.because(found, responses);
  const ranks = found.urgency < 2 && !found.leavesQuiz;
  return (
    <div className="result" data-urgency={urgency}>
      <section className="care-card" data-urgency={urgency}>
        <p className="care-tag">{ui.tags[found.urgency]}</p>
        <h2 tabIndex={-1}>{message.title}</h2>
        <p className="care-act">{message.act}</p>
        {message.number_hint && <p>{message.number_hint}</p>}
        {found.noRun && message.no_run && <p className="care-act">{message.no_run}</p>}
        <List words={[...message.steps, ...found.raised.map(({ flag }) => flag.advice).filter(Boolean)]} />
        {said.length > 0 && (
          <div className="care-why">
            <h3>{ui.because_you_said}</h3>
            <List words={said} />
          </div>
        )}
      </section>
      {ranks && <Ranking responses={responses} />}
      <section className="safety-net">
        <h2>{quiz.safetyNet[0]}</h2>
        {quiz.safetyNet.slice(1).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <p className="actions">
        <button type="button" className="plain" data-action="back" onClick={back}>
          {ui.back}
        </button>
        <button type="button" className="plain" data-action="start-over" onClick={startOver}>
          {ui.start_over}
        </button>
      </p>
    </div>
  );
}

function Ranking({ responses }) {
  const { causes, patterns } = quiz.rank(responses);
  const changes = quiz.whatIfs(responses);
  return (
    <>
      <p className="lead">{ui.cannot_examine}</p>
      <section className="causes">
        <h2>{ui.result_causes}</h2>
        {causes.map((cause) => (
          <Finding key={cause.id} found={cause} fit={ui.matches[cause.fit]} filled={cause.fit + 1} changes={changes(cause, 0)}>
            <p className="evidence">{cause.evidence}</p>
          </Finding>
        ))}
      </section>
      <section className="patterns">
        <h2>{ui.result_patterns}</h2>
        {patterns.map((pattern) => (
          <Finding key={pattern.id} found={pattern} fit={ui.fits[pattern.fit]} filled={pattern.fit + 2} changes={changes(pattern, 1)}>
            <Fold title={ui.what_to_avoid}>
              <List words={pattern.avoid} />
            </Fold>
            <Fold title={ui.how_told_apart}>
              <p>{pattern.tell_apart}</p>
            </Fold>
          </Finding>
        ))}
      </section>
      <section className="watch">
        <h2>{ui.watch_heading}</h2>
        <List words={ui.watch_for} />
      </section>
    </>
  );
}

function Finding({ found, fit, filled, changes, children }) {
  const { speaksFor, speaksAgainst } = found;
  return (
    <article className="card">
      <header>
        <h3>{found.name}</h3>
        <p className="badge">{fit}</p>
      </header>
      <div className="meter" aria-hidden="true">
        {[0, 1, 2].map((number) => (
          <i key={number} className={number < filled ? "on" : undefined} />
        ))}
      </div>
      <p>{found.verdict ?? found.what}</p>
      <div className="reasons">
        <h4>{ui.reasons_for}</h4>
        <List kind="for" words={speaksFor.map(({ said }) => said)} />
        {speaksAgainst.length > 0 && (
          <>
            <h4>{ui.reasons_against}</h4>
            <List kind="against" words={speaksAgainst.map(({ said }) => said)} />
          </>
        )}
        {changes.length > 0 && (
          <>
            <h4>{ui.reasons_change}</h4>
            <List kind="change" words={changes.map(({ said }) => said)} />
          </>
        )}
        <details className="why">
          <summary>{ui.why_it_counts}</summary>
          <ul>
            {[...speaksFor, ...speaksAgainst].map(({ said, reason }) => (
              <li key={said}>
                <b>{said}</b>. {reason}
              </li>
            ))}
          </ul>
        </details>
      </div>
      <Fold title={ui.what_to_do}>
        <List words={found.act} />
      </Fold>
      {children}
    </article>
  );
}

function Fold({ title, children }) {
  return (
    <details className="act">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function List({ kind, words }) {
  return (
    <ul className={kind}>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
