import assert from 'node:assert/strict';
import { type Mark, type Prose, parseDraft } from '../../../src/draft/prose.js';

function prose(...lines: string[]): Prose {
  const { blocks } = parseDraft(lines.join('\n'));
  assert.ok(blocks[0], 'no block');
  return blocks[0].prose;
}

function text(...lines: string[]): string {
  return prose(...lines).text;
}

function marks(read: Prose): [Mark['kind'], string][] {
  return read.marks.map(({ kind, span }) => [kind, read.text.slice(span.start, span.end)]);
}

describe('prose of a block', () => {
  it('has no marks of emphasis', () => {
    assert.equal(text('a *b* _c_ **d** __e__ ~~f~~ ***g***'), 'a b c d e f g');
    assert.equal(text('**Den**mark in*ter*nal snake_case_name 2*3*4'), 'Denmark internal snake_case_name 234');
    assert.equal(text('2 * 3 * 4, ** not bold **, a~b, _ x _'), '2 * 3 * 4, ** not bold **, a~b, _ x _');
    assert.equal(text('*a _b* c_ **d'), 'a _b c_ **d');
    assert.equal(text('**bold', 'over lines**'), 'bold over lines');
  });

  it('knows what is marked', () => {
    assert.deepEqual(marks(prose('a *b **c*** ~~d~~ `e f` [g *h*](i)')), [
      ['emphasis', 'b c'],
      ['strong', 'c'],
      ['strikethrough', 'd'],
      ['code', 'e f'],
      ['link', 'g h'],
      ['emphasis', 'h'],
    ]);
    assert.deepEqual(marks(prose('a ** b **c**')), [['strong', 'c']]);
  });

  it('has no mark where nothing is marked', () => {
    assert.deepEqual(prose('a [](b) [![c](d)](e) *<!-- -->* **`x=1`** [https://f.org](g) h').marks, []);
  });

  it('has the text of links and nothing else of them', () => {
    assert.equal(text('[a](b) [c](<d e> "f") [g](h \'i\') [j](k (l)) [m]() n'), 'a c g j m n');
    assert.equal(text('[a](https://b.org/c_(d)) [e](f\\)g) h'), 'a e h');
    assert.equal(text('[the [2019] agreement](https://a.org), [the', 'other', 'one](b)'), 'the [2019] agreement, the other one');
    assert.equal(text('[a]({% page "b" %}) [c]({{ site.url }}/d "e")'), 'a c');
    assert.equal(text('[a] (b) [c](d e) [f](g'), '[a] (b) [c](d e) [f](g');
  });

  it('has brackets that are no link', () => {
    assert.equal(text('"[T]he treaty [sic] [...]" []'), '"[T]he treaty [sic] [...]" []');
    assert.equal(text('[a][b] [c][]'), '[a][b] [c][]');
    assert.equal(text('\\[a](b) [a\\](b)'), '[a](b) [a](b)');
  });

  it('knows the links that the draft defines, anywhere', () => {
    const definitions = ['', '> [B c]: https://example.org', '', '[d]: e', '[F]: g "h"'];
    const read = prose('[a][b  C] [D][] [f] [no] [x][no]', ...definitions);
    assert.equal(read.text, 'a D f [no] [x][no]');
    assert.deepEqual(marks(read), [
      ['link', 'a'],
      ['link', 'D'],
      ['link', 'f'],
    ]);
    assert.equal(text('![a][d] ![d] ![no] b', ...definitions), '![no] b');
  });

  it('has no images', () => {
    assert.equal(text('a ![b](c.png) d![e [f](g)](h "i")j'), 'a d j');
    assert.equal(text('[![a](b)](c) d'), 'd');
  });

  it('has no URLs and keeps the words around them apart', () => {
    assert.equal(text('See https://a.org/b_c_d?e=f&g#h, and <https://i.org>.'), 'See, and.');
    assert.equal(text('(see www.a.org/(b)) http://c.org/d). *https://e.org* f'), '(see)). f');
    assert.equal(text('a<https://b.org>c <me@d.org> me@e.org, f'), 'a c, f');
    assert.equal(text('見https://a.tw/b，然後'), '見，然後');
    assert.equal(text('a://b www. c@ @d 1:2'), 'a://b www. c@ @d 1:2');
    assert.equal(text('[https://a.org](https://a.org) b'), 'b');
  });

  it('has code that is words, and no other', () => {
    assert.equal(text('the `Danish file` and `x = 1` and ``a`b`` end'), 'the Danish file and and end');
    assert.equal(text('the ` spaced ` and `non-native` and `` `a` ``'), 'the spaced and non-native and');
    assert.equal(text('`code', 'words` a'), 'code words a');
    assert.equal(text('`not code'), '`not code');
  });

  it('decodes escapes and entities', () => {
    assert.equal(text('\\*a\\* \\[b\\] c\\d \\\\ 5\\% \\_e\\_'), '*a* [b] c\\d \\ 5% _e_');
    assert.equal(text('&amp; C&ocirc;te &lt;b&gt; &#169; &#x1F600; &ndash; &apos; &#0; &#xD800;'), "& Côte <b> © 😀 – ' \uFFFD \uFFFD");
    assert.equal(text('a&nbsp;b c&shy;d e&rsquo;s'), "a b cd e's");
    assert.equal(text('&unknown; AT&T a & b &copy'), '&unknown; AT&T a & b &copy');
    assert.equal(text('`&amp;` &toString; &__proto__;'), '&toString; &__proto__;');
  });

  it('has no HTML', () => {
    assert.equal(text('a <b class="c">d</b> e<i>f</i> g<br>h<br/>i'), 'a d ef g h i');
    assert.equal(text('a<!-- b -->c <!-- d', 'e --> f <?g?> h'), 'ac f h');
    assert.equal(text('1 < 2, a <b, c> d, <3'), '1 < 2, a <b, c> d, <3');
    assert.equal(text('a <!-- not', 'closed'), 'a');
    assert.equal(text('in 2019<sup>1</sup> the 1<sup>st</sup> of H<sub>2</sub>O'), 'in 2019 the 1st of H2O');
  });

  it('has no notes and citations, and no space where they stood', () => {
    assert.equal(text('In 2019[^1] the treaty [^note].', '', '[^1]: a'), 'In 2019 the treaty.');
    assert.equal(text('a [@smith2019]. b [see @jones, p. 3; @doe] c [-@roe]; d'), 'a. b c; d');
    assert.equal(text('a^[A note with [a link](b).] c'), 'a c');
    assert.equal(text('[a][^1] [b][@c]'), '[a] [b]');
    assert.equal(text('[us @ home] [me@a.b](mailto:c) @smith says'), '[us @ home] @smith says');
  });

  it('has the text of wiki links', () => {
    const read = prose('[[Denmark]] [[DK-2019|the Danish one]] [[Poland#Scope|Poland]] [[Slovakia#Scope]] ![[map.png]] [[a]](b)');
    assert.equal(read.text, 'Denmark the Danish one Poland Slovakia [a]');
    assert.deepEqual(marks(read).slice(0, 2), [
      ['link', 'Denmark'],
      ['link', 'the Danish one'],
    ]);
  });

  it('has no shortcodes, template tags, attributes and formulas', () => {
    assert.equal(text('a {{< ref "b" >}} c {{% d %}} {{ e }} {% f', 'g %} h {/* i */} j'), 'a c h j');
    assert.equal(text('{% comment %} a {% endcomment %} b'), 'b');
    assert.equal(text('## a {#b .c}'), 'a');
    assert.equal(text('[a]{.b} {-} {c} $5 million, $$x_1$$, $6'), '[a] {c} $5 million,, $6');
    assert.equal(text('$$', 'x = y', '+ z', '$$').length, 0);
  });

  it('runs white space into one space', () => {
    assert.equal(text('a  b\tc', '   d  ', 'e\\', 'f'), 'a b c d e f');
    assert.equal(text('a\u00A0b\u2009c\u3000d\u202F\u2028e'), 'a b c d e');
    assert.equal(text('**a ** b', '*c* '), '**a ** b c');
    assert.equal(text('a ![b](c) <!-- d --> e'), 'a e');
    assert.equal(text('&nbsp; a &nbsp;'), 'a');
  });

  it('has no invisible characters, and straight apostrophes', () => {
    assert.equal(text('Den\u00ADmark\u200B\u2060 a\uFEFFb \u200E c'), 'Denmark ab c');
    assert.equal(text('Denmark’s peopleʼs ‘a’ “b” – c—d'), "Denmark's people's ‘a' “b” – c—d");
  });

  it('keeps other scripts and characters beyond the basic plane', () => {
    assert.equal(text('**臺灣**與丹麥簽署《移交受刑人協議》。🇩🇰 𝒳'), '臺灣與丹麥簽署《移交受刑人協議》。🇩🇰 𝒳');
  });

  it('is read the same where marks abound', () => {
    const sentence = 'The **Danish** [file](https://a.org) of *2019* is `closed`. ';
    assert.equal(text(sentence.repeat(500)), 'The Danish file of 2019 is closed. '.repeat(500).trim());
    const words = '**a** '.repeat(1000);
    assert.equal(text(words), 'a '.repeat(1000).trim());
    assert.equal(text(`a <!-- ${'*b* '.repeat(1000)}--> c ${'*d* '.repeat(1000)}`), `a c ${'d '.repeat(1000).trim()}`);
    assert.equal(text(`a <!-- ${'*b* '.repeat(1000)}`), 'a');
  });
});
