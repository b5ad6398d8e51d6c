package reports

import (
	"tellings/compare"
	"tellings/corpus"
	"tellings/features/voice"
)

// harbourCopy says that an article has the text of base, or, if made is false, that it is the base.
func harbourCopy(base *corpus.Article, made bool) compare.Copy {
	if !made {
		return compare.Copy{Family: base.ID, Agency: "AP"}
	}
	return compare.Copy{Family: base.ID, Agency: "AP", Of: base.ID, Resemblance: .31}
}

func harbourCopies(base, copied *corpus.Article) compare.TextFamilies {
	added := passageOf(copied, "Work starts in May.", voice.Outlet, "")
	added.Lens, added.Item = "copies", copied.ID
	return compare.TextFamilies{{Base: base, Agency: "AP", Copies: []compare.TextCopy{{Article: copied, Of: base, Resemblance: .31, Containment: .6,
		Kept: 1, Changed: 2, Added: 1, Cut: 3, Moved: 1, Evidence: []compare.Evidence{added}}}}}
}

func hostileCopies(a *corpus.Article, agency string) compare.TextFamilies {
	return compare.TextFamilies{{Base: a, Agency: agency, Copies: []compare.TextCopy{{Article: a, Of: a, Evidence: []compare.Evidence{{Article: a}}}}}}
}

func harbourContrasts() compare.Comparability {
	return compare.Comparability{genreApart("Gull Post", ""), {Outlet: "Lamplighter", Aspect: compare.ByLength, Own: 243, Rest: 113}}
}

// genreApart is an outlet whose one article is opinion, against news.
func genreApart(outlet, other string) compare.Difference {
	return compare.Difference{Outlet: outlet, Other: other, Aspect: compare.ByGenre, Own: 1, Rest: 2,
		OwnGenres: []compare.Count{{Text: "opinion", N: 1}}, RestGenres: []compare.Count{{Text: "news", N: 2}}, Fails: true}
}
