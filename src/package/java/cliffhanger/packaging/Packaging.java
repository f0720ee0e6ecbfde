package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.Path;

/// Makes the image, and then the installers.
public final class Packaging {
    private Packaging() {}

    /// @param words the project's folder, its version; a third one has the image made alone
    public static void main(String[] words) throws IOException, InterruptedException {
        Project project = new Project(Path.of(words[0]), words[1]);
        Tree.clear(project.work());
        Sheets.remove(project.target().resolve("classes"));
        Digests.write(project.target().resolve("cliffhanger.jar"));
        Path input = new Libraries(project).collect();
        new Notices(project).lay(input);
        Path runtime = new Runtimes(project).link();
        Image image = Image.of(project);
        image.make(runtime, input);
        new Training(project).train(image);
        if (words.length > 2) {
            return;
        }
        for (Path installer : Installers.of(project).make(image.folder())) {
            Digests.write(installer);
            System.out.println("package: " + project.base().relativize(installer));
        }
    }
}
