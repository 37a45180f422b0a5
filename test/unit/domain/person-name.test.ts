import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/domain/person-name';

type Row = readonly [raw: string, first: string | null, last: string | null, full: string | null];

const plain: readonly Row[] = [
  ['Ana', 'Ana', null, 'Ana'],
  ['Ana Silva', 'Ana', 'Silva', 'Ana Silva'],
  ['  Ana   Silva  ', 'Ana', 'Silva', 'Ana Silva'],
  ['María José García', 'María', 'García', 'María José García'],
  ['João da Silva', 'João', 'da Silva', 'João da Silva'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven', 'Ludwig van Beethoven'],
  ['Vincent van der Berg', 'Vincent', 'van der Berg', 'Vincent van der Berg'],
  ['Jean-Luc Moreau', 'Jean-Luc', 'Moreau', 'Jean-Luc Moreau'],
  ["Sinéad O'Connor", 'Sinéad', "O'Connor", "Sinéad O'Connor"],
  ['Ronan McDonald', 'Ronan', 'McDonald', 'Ronan McDonald'],
  ['DeShawn Carter', 'DeShawn', 'Carter', 'DeShawn Carter'],
  ['Ana R.', 'Ana', null, 'Ana R.'],
  ['AJ Smith', 'AJ', 'Smith', 'AJ Smith'],
  ['Jo Li', 'Jo', 'Li', 'Jo Li'],
  ['Nguyễn Văn An', 'Nguyễn', 'An', 'Nguyễn Văn An'],
  ['Müller Özdemir', 'Müller', 'Özdemir', 'Müller Özdemir'],
  ['Don Draper', 'Don', 'Draper', 'Don Draper'],
  ['Mia Rossi', 'Mia', 'Rossi', 'Mia Rossi'],
  ['Abdul Rahman Khan', 'Abdul Rahman', 'Khan', 'Abdul Rahman Khan'],
  ['Maximiliano', 'Maximiliano', null, 'Maximiliano'],
];

const titled: readonly Row[] = [
  ['Dr. Ana Silva', 'Ana', 'Silva', 'Ana Silva'],
  ['Dr Ana Silva', 'Ana', 'Silva', 'Ana Silva'],
  ['DR. ANA SILVA', 'Ana', 'Silva', 'Ana Silva'],
  ['Dra. Fernanda', 'Fernanda', null, 'Fernanda'],
  ['Prof. Dr. Hans Meier', 'Hans', 'Meier', 'Hans Meier'],
  ['Mr John Smith', 'John', 'Smith', 'John Smith'],
  ['Mr. Smith', null, 'Smith', 'Smith'],
  ['Mrs. Jones', null, 'Jones', 'Jones'],
  ['Ms. Laura Chen', 'Laura', 'Chen', 'Laura Chen'],
  ['Sr. Carlos Pérez', 'Carlos', 'Pérez', 'Carlos Pérez'],
  ['Sra. Gómez', null, 'Gómez', 'Gómez'],
  ['Doña Carmen', 'Carmen', null, 'Carmen'],
  ['Dona Maria', 'Maria', null, 'Maria'],
  ['Dott. Marco Bianchi', 'Marco', 'Bianchi', 'Marco Bianchi'],
  ['Dott.ssa Giulia Conti', 'Giulia', 'Conti', 'Giulia Conti'],
  ['Ing. Paolo Greco', 'Paolo', 'Greco', 'Paolo Greco'],
  ['Avv. Sara Costa', 'Sara', 'Costa', 'Sara Costa'],
  ['Herr Schmidt', null, 'Schmidt', 'Schmidt'],
  ['Frau Dr. Anna Weber', 'Anna', 'Weber', 'Anna Weber'],
  ['Mme Claire Dubois', 'Claire', 'Dubois', 'Claire Dubois'],
  ['M. Dupont', null, 'Dupont', 'Dupont'],
  ['Lic. Rosa Méndez', 'Rosa', 'Méndez', 'Rosa Méndez'],
  ['Profª Beatriz Lima', 'Beatriz', 'Lima', 'Beatriz Lima'],
  ['Ana Silva, PhD', 'Ana', 'Silva', 'Ana Silva'],
  ['Ana Silva, Ph.D.', 'Ana', 'Silva', 'Ana Silva'],
  ['Ana Silva PhD', 'Ana', 'Silva', 'Ana Silva'],
  ['Ana Silva, PhD, MBA', 'Ana', 'Silva', 'Ana Silva'],
  ['Ana Silva MBA', 'Ana', 'Silva', 'Ana Silva'],
  ['Tom Brown, CPA', 'Tom', 'Brown', 'Tom Brown'],
  ['Tom Brown Jr.', 'Tom', 'Brown', 'Tom Brown'],
  ['Tom Brown, Jr', 'Tom', 'Brown', 'Tom Brown'],
  ['Tom Brown III', 'Tom', 'Brown', 'Tom Brown'],
  ['Susan Lee, MD', 'Susan', 'Lee', 'Susan Lee'],
  ['Susan Lee, RN, BSN', null, null, 'Susan Lee, RN, BSN'],
  ['Jack Ma', 'Jack', 'Ma', 'Jack Ma'],
  ['JACK MA', 'Jack', 'Ma', 'Jack Ma'],
  ['Dr.', null, null, 'Dr.'],
];

const cased: readonly Row[] = [
  ['LUCIA FERRARI', 'Lucia', 'Ferrari', 'Lucia Ferrari'],
  ['lucia ferrari', 'Lucia', 'Ferrari', 'Lucia Ferrari'],
  ['MARIA DA SILVA', 'Maria', 'da Silva', 'Maria da Silva'],
  ['maria da silva', 'Maria', 'da Silva', 'Maria da Silva'],
  ['JUAN DE LA CRUZ', 'Juan', 'de la Cruz', 'Juan de la Cruz'],
  ['JAN VAN DEN BERG', 'Jan', 'van den Berg', 'Jan van den Berg'],
  ["SEAN O'BRIEN", 'Sean', "O'Brien", "Sean O'Brien"],
  ["GIANNI D'ANGELO", 'Gianni', "D'Angelo", "Gianni D'Angelo"],
  ['ANGUS MCDONALD', 'Angus', 'McDonald', 'Angus McDonald'],
  ['FIONA MACDONALD', 'Fiona', 'MacDonald', 'Fiona MacDonald'],
  ['CARLOS MACHADO', 'Carlos', 'Machado', 'Carlos Machado'],
  ['JEAN-PIERRE DURAND', 'Jean-Pierre', 'Durand', 'Jean-Pierre Durand'],
  ['jOHN sMITH', 'John', 'Smith', 'John Smith'],
  ['Ana SILVA', 'Ana', 'Silva', 'Ana Silva'],
  ['ana Silva', 'Ana', 'Silva', 'Ana Silva'],
  ['ÉMILIE ÇELIK', 'Émilie', 'Çelik', 'Émilie Çelik'],
  ['JÜRGEN GROẞ', 'Jürgen', 'Groß', 'Jürgen Groß'],
  ['İREM YILDIZ', 'İrem', 'Yıldız', 'İrem Yıldız'],
  ['ИВАН ПЕТРОВ', 'Иван', 'Петров', 'Иван Петров'],
  ['ΓΙΩΡΓΟΣ ΠΑΠΑΣ', 'Γιωργος', 'Παπας', 'Γιωργος Παπας'],
];

const decorated: readonly Row[] = [
  ['Ana 🌸', 'Ana', null, 'Ana'],
  ['🌸Ana🌸Silva🌸', 'Ana', 'Silva', 'Ana Silva'],
  ['✨ Lucia ✨', 'Lucia', null, 'Lucia'],
  ['Lucía 🇮🇹', 'Lucía', null, 'Lucía'],
  ['Ana 👩🏽‍💻', 'Ana', null, 'Ana'],
  ['★ Ana ★ Silva ★', 'Ana', 'Silva', 'Ana Silva'],
  ['~ Ana ~', 'Ana', null, 'Ana'],
  ['*ANA*', 'Ana', null, 'Ana'],
  ['•Ana•', 'Ana', null, 'Ana'],
  ['꧁Ana꧂', 'Ana', null, 'Ana'],
  ['𝓐𝓷𝓪 𝓢𝓲𝓵𝓿𝓪', 'Ana', 'Silva', 'Ana Silva'],
  ['Ａｎａ', 'Ana', null, 'Ana'],
  ['A\u200Bna\u200D', 'Ana', null, 'Ana'],
  ['\u202EAna\u202C', 'Ana', null, 'Ana'],
  ['Ana\u0000\u0007 Silva', 'Ana', 'Silva', 'Ana Silva'],
  ['Ana\nSilva', 'Ana', 'Silva', 'Ana Silva'],
  ['😀😀😀', null, null, null],
  ['', null, null, null],
  ['   ', null, null, null],
  ['\u3164', null, null, null],
  ['...', null, null, null],
  ['Ana Silva | Coach', 'Ana', 'Silva', 'Ana Silva'],
  ['Ana Silva - Real Estate Agent', 'Ana', 'Silva', 'Ana Silva'],
  ['Ana Silva • Fotógrafa', 'Ana', 'Silva', 'Ana Silva'],
  ['Ana Silva (she/her)', 'Ana', 'Silva', 'Ana Silva'],
  ['Robert "Bob" Smith', 'Robert', 'Smith', 'Robert Smith'],
];

const orders: readonly Row[] = [
  ['Ferrari, Lucia', 'Lucia', 'Ferrari', 'Lucia Ferrari'],
  ['FERRARI, LUCIA', 'Lucia', 'Ferrari', 'Lucia Ferrari'],
  ['de la Cruz, Juan', 'Juan', 'de la Cruz', 'Juan de la Cruz'],
  ['Smith, John, PhD', 'John', 'Smith', 'John Smith'],
  ['Lucia, Coach', 'Lucia', null, 'Lucia'],
  ['Ana Silva, Lisbon', null, null, 'Ana Silva, Lisbon'],
  ['J. R. Smith', null, 'Smith', 'J. R. Smith'],
  ['J.R. Smith', null, 'Smith', 'J.R. Smith'],
  ['J Smith', null, 'Smith', 'J Smith'],
  ['J. S.', null, null, 'J. S.'],
  ['A', null, null, 'A'],
  ['John F. Kennedy', 'John', 'Kennedy', 'John F. Kennedy'],
];

const handles: readonly Row[] = [
  ['lucia.ferrari_88', null, null, 'lucia.ferrari_88'],
  ['@x', null, null, '@x'],
  ['@lucia', null, null, '@lucia'],
  ['lucia.ferrari', null, null, 'lucia.ferrari'],
  ['lucia_ferrari', null, null, 'lucia_ferrari'],
  ['LuciaFerrari', null, null, 'LuciaFerrari'],
  ['user12345', null, null, 'user12345'],
  ['12345', null, null, '12345'],
  ['luciaferrarimakeupartist', null, null, 'luciaferrarimakeupartist'],
  ['xxxx', null, null, 'xxxx'],
];

const companies: readonly Row[] = [
  ['Acme Ltd', null, null, 'Acme Ltd'],
  ['Acme Inc.', null, null, 'Acme Inc.'],
  ['Transportes Lima S.A.', null, null, 'Transportes Lima S.A.'],
  ['Bäckerei Müller GmbH', null, null, 'Bäckerei Müller GmbH'],
  ['Rossi S.r.l.', null, null, 'Rossi S.r.l.'],
  ['Casa Verde Store', null, null, 'Casa Verde Store'],
  ['Luna Shop', null, null, 'Luna Shop'],
  ['ZARA Oficial', null, null, 'ZARA Oficial'],
  ['Smith & Sons', null, null, 'Smith & Sons'],
  ['Ana & Luis', null, null, 'Ana & Luis'],
  ['Ana y Luis', null, null, 'Ana y Luis'],
  ['acme.com', null, null, 'acme.com'],
  ['Team Acme', null, null, 'Team Acme'],
  ['Equipe Natura', null, null, 'Equipe Natura'],
  ['Clínica Dental Sonrisa', null, null, 'Clínica Dental Sonrisa'],
  ['Ristorante Da Mario', null, null, 'Ristorante Da Mario'],
  ['The Body Bar', null, null, 'The Body Bar'],
  ['Boutique Élégance', null, null, 'Boutique Élégance'],
  ['Restaurante El Rincón', null, null, 'Restaurante El Rincón'],
  ['Acme 株式会社', null, null, 'Acme 株式会社'],
  ['ナイキ公式', null, null, 'ナイキ公式'],
  ['스타벅스 공식', null, null, '스타벅스 공식'],
  ['Магазин Уют', null, null, 'Магазин Уют'],
  ['متجر الورد', null, null, 'متجر الورد'],
  ['Instagram User', null, null, 'Instagram User'],
  ['LinkedIn Member', null, null, 'LinkedIn Member'],
  ['Usuario de Instagram', null, null, 'Usuario de Instagram'],
];

const scripts: readonly Row[] = [
  ['田中太郎', '田中太郎', null, '田中太郎'],
  ['田中 太郎', '田中 太郎', null, '田中 太郎'],
  ['たなか はなこ', 'たなか はなこ', null, 'たなか はなこ'],
  ['山田 花子🌸', '山田 花子', null, '山田 花子'],
  ['タナカ', 'タナカ', null, 'タナカ'],
  ['王小明', '王小明', null, '王小明'],
  ['김민수', '김민수', null, '김민수'],
  ['이 서연', '이 서연', null, '이 서연'],
  ['محمد علي', 'محمد', 'علي', 'محمد علي'],
  ['عبد الله حسن', 'عبد الله', 'حسن', 'عبد الله حسن'],
  ['د. أحمد سمير', 'أحمد', 'سمير', 'أحمد سمير'],
  ['فاطمة', 'فاطمة', null, 'فاطمة'],
  ['Иван Петров', 'Иван', 'Петров', 'Иван Петров'],
  ['анна иванова', 'Анна', 'Иванова', 'Анна Иванова'],
  ['Д-р Ольга Смирнова', 'Ольга', 'Смирнова', 'Ольга Смирнова'],
  ['Олена Шевченко', 'Олена', 'Шевченко', 'Олена Шевченко'],
  ['דוד כהן', 'דוד', 'כהן', 'דוד כהן'],
  ['प्रिया शर्मा', 'प्रिया', 'शर्मा', 'प्रिया शर्मा'],
  ['สมชาย ใจดี', 'สมชาย', 'ใจดี', 'สมชาย ใจดี'],
  ['Γιώργος Παπαδόπουλος', 'Γιώργος', 'Παπαδόπουλος', 'Γιώργος Παπαδόπουλος'],
];

const hostile: readonly Row[] = [
  ['{{ first_name }}', null, null, '{{ first_name }}'],
  ['{{first_name}}', null, null, '{{first_name}}'],
  ['{% if x %}', null, null, '{% if x %}'],
  ['<img src=x onerror=alert(1)>', null, null, '<img src=x onerror=alert(1)>'],
  ['<b>Ana</b>', null, null, '<b>Ana</b>'],
  ['https://evil.example/x', null, null, 'https://evil.example/x'],
  ['www.shop', null, null, 'www.shop'],
  ['ana@example.org', null, null, 'ana@example.org'],
  ['$(alert 1)', null, null, '$(alert 1)'],
  ['[name]', null, null, '[name]'],
  ['null', null, null, 'null'],
  ['undefined', null, null, 'undefined'],
  ['__proto__', null, null, '__proto__'],
  ['constructor', 'Constructor', null, 'Constructor'],
  ['Mom of 3', null, null, 'Mom of 3'],
];

const tables = { plain, titled, cased, decorated, orders, handles, companies, scripts, hostile };

describe.each(Object.entries(tables))('cleanName, %s', (_, rows) => {
  it.each(rows)('%j', (raw, first, last, full) => {
    expect(cleanName(raw)).toEqual({ first, last, full });
  });
});

describe('cleanName on anything', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'Dr.',
          'ANA',
          'da',
          'silva',
          'Mc',
          "O'",
          ',',
          '|',
          '🌸',
          'PhD',
          'Jr.',
          '田',
          '{{',
          '@',
          'J.',
          '-',
          '\u202E',
          'ﷺ',
          '&',
          '(',
        ),
        { maxLength: 12 },
      )
      .map((words) => words.join(' ')),
  );

  it('gives clean, short text or nothing', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        for (const value of Object.values(cleanName(raw))) {
          if (value === null) continue;
          expect(value).toBe(value.trim());
          expect(value).not.toBe('');
          expect(value.length).toBeLessThanOrEqual(80);
          expect(value).not.toMatch(
            /[\p{C}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u,
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('has nothing left to clean the second time', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { full } = cleanName(raw);
        if (full !== null) expect(cleanName(full).full).toBe(full);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never greets with markup or template syntax', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(cleanName(raw).first ?? '').not.toMatch(/[{}<>%@/\\\d[\]]/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no time over a long hostile name', () => {
    const started = performance.now();
    for (const piece of ['Dr. ', ', ', 'a-', '((', '"', '🌸', 'e\u0301\u0301\u0301', 'A.'])
      cleanName(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
