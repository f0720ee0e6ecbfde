/// Reading an article about a show into facts: what is renewed, when it comes, who is in it, where to watch it. Pure, offline
/// and deterministic: a text goes in, and a [cliffhanger.article.Reading] comes out, in which each fact carries the sentence
/// that it rests on and how far it can be relied on.
///
/// [cliffhanger.article.Article] is the text, from a file or from HTML. [cliffhanger.article.Outline] finds headings, lists and
/// sentences; dates, seasons and services are marked in each sentence; then one finder for each kind of fact looks for what
/// the genre says in its own ways. The rules know words of the trade, and the names of networks and services; they know no
/// show, no person and no publisher.
@NullMarked
package cliffhanger.article;

import org.jspecify.annotations.NullMarked;
