//! Finding things in the guide by their number or published name.

use super::{
    AnswerId, AnswerOption, Cause, CauseId, Exercise, ExerciseId, Guide, LIBRARY, Pattern,
    PatternId, Question, QuestionId, Stage, Urgency, UrgencyMessage,
};

impl Guide {
    /// The question with this number.
    #[must_use]
    pub fn question(&self, id: QuestionId) -> Option<&'static Question> {
        self.questions.get(usize::from(id.0))
    }

    /// All questions with their numbers, in the order of asking.
    pub fn numbered_questions(&self) -> impl Iterator<Item = (QuestionId, &'static Question)> {
        (0u8..)
            .zip(self.questions)
            .map(|(number, question)| (QuestionId(number), question))
    }

    /// The answer with this number.
    #[must_use]
    pub fn answer(&self, id: AnswerId) -> Option<&'static AnswerOption> {
        self.question(id.question)?
            .answers
            .get(usize::from(id.option))
    }

    /// The question with this published name.
    #[must_use]
    pub fn question_named(&self, name: &str) -> Option<QuestionId> {
        self.numbered_questions()
            .find(|(_, question)| question.id == name)
            .map(|(id, _)| id)
    }

    /// The answer with this published name.
    #[must_use]
    pub fn answer_named(&self, question: QuestionId, name: &str) -> Option<AnswerId> {
        (0u8..)
            .zip(self.question(question)?.answers)
            .find(|(_, answer)| answer.id == name)
            .map(|(option, _)| AnswerId { question, option })
    }

    /// The cause with this number.
    #[must_use]
    pub fn cause(&self, id: CauseId) -> Option<&'static Cause> {
        self.causes.get(usize::from(id.0))
    }

    /// The pattern with this number.
    #[must_use]
    pub fn pattern(&self, id: PatternId) -> Option<&'static Pattern> {
        self.patterns.get(usize::from(id.0))
    }

    /// The exercise with this number.
    #[must_use]
    pub fn exercise(&self, id: ExerciseId) -> Option<&'static Exercise> {
        LIBRARY.exercises.get(usize::from(id.0))
    }

    /// The exercise with this published name.
    #[must_use]
    pub fn exercise_named(&self, name: &str) -> Option<ExerciseId> {
        let place = LIBRARY
            .exercises
            .iter()
            .position(|exercise| exercise.id == name)?;
        u8::try_from(place).ok().map(ExerciseId)
    }

    /// The cause with this published name.
    #[must_use]
    pub fn cause_named(&self, name: &str) -> Option<CauseId> {
        let place = self.causes.iter().position(|cause| cause.id == name)?;
        u8::try_from(place).ok().map(CauseId)
    }

    /// The pattern with this published name.
    #[must_use]
    pub fn pattern_named(&self, name: &str) -> Option<PatternId> {
        let place = self
            .patterns
            .iter()
            .position(|pattern| pattern.id == name)?;
        u8::try_from(place).ok().map(PatternId)
    }

    /// The number of the stage with this published name.
    #[must_use]
    pub fn stage_named(&self, name: &str) -> Option<u8> {
        let place = LIBRARY
            .run
            .stages
            .iter()
            .position(|stage| stage.id == name)?;
        u8::try_from(place).ok()
    }

    /// The stage of the way back to running with this number.
    #[must_use]
    pub fn stage(&self, number: u8) -> Option<&'static Stage> {
        LIBRARY.run.stages.get(usize::from(number))
    }

    /// The words for an urgency.
    #[must_use]
    pub fn urgency(&self, urgency: Urgency) -> &UrgencyMessage {
        let [self_care, soon, same_day, emergency] = &self.urgencies;
        match urgency {
            Urgency::SelfCare => self_care,
            Urgency::Soon => soon,
            Urgency::SameDay => same_day,
            Urgency::Emergency => emergency,
        }
    }
}

impl Urgency {
    /// The published name, in kebab-case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::SelfCare => "self-care",
            Self::Soon => "soon",
            Self::SameDay => "same-day",
            Self::Emergency => "emergency",
        }
    }
}
