/// All notes in one list. Lines come from [cliffhanger.notes.NoteList].
@NullMarked
package cliffhanger.notes;

import org.jspecify.annotations.NullMarked;
