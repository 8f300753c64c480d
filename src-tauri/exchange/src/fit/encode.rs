//! The bytes of a FIT file: header, definitions, data, checksums.

/// The protocol, 2.0, and the profile the numbers were checked with, 21.218.
const PROTOCOL: u8 = 0x20;
const PROFILE: u16 = 21_218;
const HEADER: usize = 14;
const DEFINITION: u8 = 0x40;

/// How a field is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    Enum,
    U8,
    U16,
    U32,
    /// Where zero means unknown.
    U32z,
    /// UTF-8 in so many bytes, the last of them zero.
    Text(usize),
}

impl Base {
    fn code(self) -> u8 {
        match self {
            Self::Enum => 0x00,
            Self::U8 => 0x02,
            Self::U16 => 0x84,
            Self::U32 => 0x86,
            Self::U32z => 0x8C,
            Self::Text(_) => 0x07,
        }
    }

    fn size(self) -> usize {
        match self {
            Self::Enum | Self::U8 => 1,
            Self::U16 => 2,
            Self::U32 | Self::U32z => 4,
            Self::Text(size) => size,
        }
    }
}

/// Number and form of a field.
pub(super) struct Field(pub u8, pub Base);

/// What a field holds.
pub(super) enum Value<'a> {
    Number(u64),
    Text(&'a str),
    Unknown,
}

pub(super) struct Encoder {
    data: Vec<u8>,
    /// Messages that were defined; the place is the local number.
    defined: Vec<u16>,
}

impl Encoder {
    pub fn new() -> Self {
        Self {
            data: Vec::new(),
            defined: Vec::new(),
        }
    }

    /// Writes a message, after its definition where it is the first of its kind.
    pub fn message(&mut self, (number, fields): (u16, &[Field]), values: &[Value<'_>]) {
        let known = self.defined.iter().position(|known| *known == number);
        let local = known.unwrap_or(self.defined.len());
        let local = u8::try_from(local).unwrap_or_default();
        if known.is_none() {
            self.defined.push(number);
            self.data.extend([DEFINITION | local, 0, 0]);
            self.data.extend(number.to_le_bytes());
            self.data
                .push(u8::try_from(fields.len()).unwrap_or_default());
            for Field(field, base) in fields {
                let size = u8::try_from(base.size()).unwrap_or_default();
                self.data.extend([*field, size, base.code()]);
            }
        }
        self.data.push(local);
        for (Field(_, base), value) in fields.iter().zip(values) {
            self.value(*base, value);
        }
    }

    fn value(&mut self, base: Base, value: &Value<'_>) {
        let size = base.size();
        match (base, value) {
            (Base::Text(_), Value::Text(text)) => {
                let from = self.data.len();
                // A zero would end the text for its reader.
                for c in text.chars().filter(|c| *c != '\0') {
                    if self.data.len() - from + c.len_utf8() >= size {
                        break;
                    }
                    let mut bytes = [0; 4];
                    self.data.extend(c.encode_utf8(&mut bytes).as_bytes());
                }
                self.data.resize(from + size, 0);
            }
            (Base::Text(_) | Base::U32z, Value::Unknown) | (Base::Text(_), Value::Number(_)) => {
                self.data.resize(self.data.len() + size, 0);
            }
            (_, Value::Number(number)) => {
                // What does not fit is unknown, not another number.
                let all_ones = u64::MAX >> (64 - 8 * size.min(8));
                let number = (*number).min(all_ones);
                self.data
                    .extend(number.to_le_bytes().into_iter().take(size));
            }
            (_, Value::Unknown | Value::Text(_)) => {
                self.data.resize(self.data.len() + size, 0xFF);
            }
        }
    }

    /// The file.
    pub fn finish(self) -> Vec<u8> {
        let size = u32::try_from(self.data.len()).unwrap_or(u32::MAX);
        let mut file = Vec::with_capacity(HEADER + self.data.len() + 2);
        file.extend([u8::try_from(HEADER).unwrap_or_default(), PROTOCOL]);
        file.extend(PROFILE.to_le_bytes());
        file.extend(size.to_le_bytes());
        file.extend(b".FIT");
        file.extend(crc(&file).to_le_bytes());
        file.extend(self.data);
        file.extend(crc(&file).to_le_bytes());
        file
    }
}

/// FIT's checksum: CRC-16 with the polynomial 0x8005, reflected.
fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                (sum >> 1) ^ 0xA001
            } else {
                sum >> 1
            }
        })
    })
}
