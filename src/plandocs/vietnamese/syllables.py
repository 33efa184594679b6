"""Vietnamese syllables (âm tiết): whether a word can be one, by its letters."""

import unicodedata
from itertools import product

_TONES = {"\u0300": "huyền", "\u0301": "sắc", "\u0303": "ngã", "\u0309": "hỏi", "\u0323": "nặng"}
_STOPPED_TONES = {"sắc", "nặng"}
_STOPS = ("p", "t", "c", "ch")
_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RIMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong "
    "op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
    "u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut "
    "uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
    "y yêm yên yêng yêt yêu"
)
_SYLLABLES = frozenset(onset + rime for onset, rime in product(("", *_ONSETS.split()), _RIMES.split()))


def is_syllable(word: str) -> bool:
    """Whether a word can be a Vietnamese syllable (âm tiết): an initial and a rime that go together, one tone at most.

    Ends in p, t, c, ch ask for sắc or nặng, or no mark at all, as foreign names are written. The place of the tone mark
    does not count; ASCII words such as "an" are syllables too.
    """
    bare, tones = _without_tone(word.casefold())
    if len(tones) > 1 or bare not in _SYLLABLES:
        return False
    return not tones or not bare.endswith(_STOPS) or tones[0] in _STOPPED_TONES


def _without_tone(word: str) -> tuple[str, list[str]]:
    """A word without tone marks, its vowel marks kept, and its tones."""
    decomposed = unicodedata.normalize("NFD", word)
    tones = [_TONES[char] for char in decomposed if char in _TONES]
    bare = "".join(char for char in decomposed if char not in _TONES)
    return unicodedata.normalize("NFC", bare), tones
