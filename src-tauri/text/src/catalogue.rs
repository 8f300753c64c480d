//! The catalogues as bundles, each read when its first text is asked for.

use crate::language::Language;
use crate::message::{Arg, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// What never changes once it is read; a program reads one or two of them.
static EN: OnceLock<Bundle> = OnceLock::new();
static DE: OnceLock<Bundle> = OnceLock::new();
static ES: OnceLock<Bundle> = OnceLock::new();
static FR: OnceLock<Bundle> = OnceLock::new();
static JA: OnceLock<Bundle> = OnceLock::new();

fn bundle(language: Language) -> &'static Bundle {
    let (slot, source) = match language {
        Language::English => (&EN, include_str!("../../../ui/text/en.ftl")),
        Language::German => (&DE, include_str!("../../../ui/text/de.ftl")),
        Language::Spanish => (&ES, include_str!("../../../ui/text/es.ftl")),
        Language::French => (&FR, include_str!("../../../ui/text/fr.ftl")),
        Language::Japanese => (&JA, include_str!("../../../ui/text/ja.ftl")),
    };
    slot.get_or_init(|| read(language, source))
}

fn read(language: Language, source: &str) -> Bundle {
    let locale: Result<LanguageIdentifier, _> = language.tag().parse();
    let mut bundle = Bundle::new_concurrent(locale.into_iter().collect());
    // A voice would spell the marks, and a terminal shows them as dirt.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => grouped::<0, _>,
        Language::German => grouped::<1, _>,
        Language::Spanish => grouped::<2, _>,
        Language::French => grouped::<3, _>,
        Language::Japanese => grouped::<4, _>,
    }));
    // Texts that can't be read are missing, and told in English; a test finds
    // them.
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
    let _ = bundle.add_resource(resource);
    bundle
}

/// The words of `message`: in `language`, else in English, else its key, so that a
/// gap shows.
pub(crate) fn words(language: Language, message: &Message) -> String {
    let mut args = FluentArgs::with_capacity(message.args.len());
    for (name, arg) in &message.args {
        args.set(*name, value(language, arg));
    }
    find(language, message.key, &args).unwrap_or_else(|| message.key.to_owned())
}

/// A number in a text, written as the language of the index in
/// [`Language::ALL`] does: Fluent takes a plain function, which knows nothing else.
fn grouped<const LANGUAGE: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let language = Language::ALL.get(LANGUAGE).copied().unwrap_or_default();
    // Counts come as whole numbers that a double holds.
    let whole = number.value;
    (whole >= 0.0 && whole.fract() == 0.0 && whole < 9e15).then(|| language.whole(whole as u64))
}

/// The text of a key that takes nothing: in `language`, else in English.
pub(crate) fn plain(language: Language, key: &str) -> Option<String> {
    find(language, key, &FluentArgs::new())
}

/// The text of a key: in `language`, else in English.
fn find(language: Language, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    [language, Language::English]
        .into_iter()
        .find_map(|language| format(bundle(language), key, args))
}

fn format(bundle: &Bundle, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

fn value(language: Language, arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Count(count) => FluentValue::from(*count),
        Arg::Message(message) => FluentValue::String(Cow::Owned(message.words(language))),
    }
}
