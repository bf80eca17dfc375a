package org.saisine.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code script/admin}: installs and administers the running service of the same home directory. Stands on the JDK alone,
 * so that it starts at once.
 */
public final class AdminCommand {

    private static final int DONE = 0;
    private static final int BAD_ARGUMENTS = 2;
    private static final int NOT_RUNNING = 3;
    private static final int REFUSED = 4;

    private static final String USAGE = """
            Usage :
              script/admin install --email ADRESSE --team COLLECTIF [--name NOM] [--password-stdin]
                  Première installation. La dernière ligne écrite est un jeton pour /api, seul.
              script/admin user add --email ADRESSE --name NOM --team COLLECTIF --role READER|CONTRIBUTOR|MANAGER
              script/admin user list
              script/admin user password --email ADRESSE
                  Un lien pour choisir un nouveau mot de passe, quand on ne peut plus entrer.
              script/admin token --email ADRESSE [--team COLLECTIF] [--label NOM]
                  La dernière ligne écrite est le jeton, seul.
              script/admin directory import FICHIER
              script/admin import DOSSIER --email ADRESSE [--team COLLECTIF]
                  Ajoute à l’archive tous les fichiers d’un dossier, une ligne par fichier\u202f; ce qui y est déjà n’est pas
                  ajouté deux fois\u00a0: un import interrompu se relance. Un fichier manifest.csv dans le dossier peut les
                  décrire (colonnes file, title, kind, date, body, tags).
              script/admin verify
                  Relit tous les originaux de l’archive et nomme ceux qui manquent ou sont abîmés.

            Le service doit tourner ; il est trouvé par SAISINE_HOME (« data » par défaut).
            Codes de sortie : 0 fait, 2 arguments, 3 service arrêté, 4 refusé par le service.
            """;

    private final Path home;
    private final PrintStream out;
    private final PrintStream err;

    private AdminCommand(Path home, PrintStream out, PrintStream err) {
        this.home = home;
        this.out = out;
        this.err = err;
    }

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        String home = System.getenv().getOrDefault("SAISINE_HOME", "data");
        System.exit(new AdminCommand(Path.of(home).toAbsolutePath(), out, err).run(arguments));
    }

    private int run(String... arguments) {
        try {
            out.println(answer(List.of(arguments)).stripTrailing());
            return DONE;
        } catch (AdminArguments.Wrong wrong) {
            err.println(wrong.getMessage() + "\n\n" + USAGE);
            return BAD_ARGUMENTS;
        } catch (RunningService.Refused refused) {
            err.println(refused.getMessage());
            return REFUSED;
        } catch (IOException absent) {
            err.println("Le service ne tourne pas, ou pas avec ce dossier : " + home
                    + "\nLancez « script/server », ou dites le bon dossier : SAISINE_HOME=… script/admin …");
            return NOT_RUNNING;
        }
    }

    private String answer(List<String> words) throws IOException {
        AdminArguments arguments = AdminArguments.of(words);
        return switch (arguments.command()) {
            case "install" -> install(arguments);
            case "user add" -> service().post("/api/admin/people", arguments.required("email", "name", "team", "role"));
            case "user list" -> service().get("/api/admin/people");
            case "user password" -> service().post("/api/admin/password-links", arguments.required("email"));
            case "token" -> service().post("/api/admin/tokens", arguments.optional(List.of("email"), "team", "label"));
            case "verify" -> service().post("/api/admin/verification", Map.of());
            case "import" -> importFolder(arguments);
            case "directory import" -> service().upload("/api/directory/imports", file(arguments));
            default -> throw new AdminArguments.Wrong("Que faut-il faire ?");
        };
    }

    private String install(AdminArguments arguments) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>(arguments.optional(List.of("email", "team"), "name"));
        if (arguments.has("password-stdin")) {
            fields.put("password", firstLineOfInput());
        }
        return service().post("/api/admin/installation", fields);
    }

    private String importFolder(AdminArguments arguments) throws IOException {
        Path folder = Path.of(arguments.operand("Quel dossier faut-il importer ?"));
        if (!Files.isDirectory(folder)) {
            throw new AdminArguments.Wrong("Ce dossier n’existe pas\u00a0: " + folder);
        }
        Map<String, String> fields = new LinkedHashMap<>(arguments.optional(List.of("email"), "team"));
        fields.put("label", "import");
        RunningService service = service();
        List<String> lines = service.post("/api/admin/tokens", fields).lines().toList();
        return new ImportFolder(service.as(lines.getLast().strip()), folder, out).run();
    }

    private static String firstLineOfInput() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    private static Path file(AdminArguments arguments) {
        Path file = Path.of(arguments.operand("Quel fichier faut-il importer ?"));
        if (!Files.isReadable(file)) {
            throw new AdminArguments.Wrong("Ce fichier n’existe pas ou ne peut pas être lu : " + file);
        }
        return file;
    }

    private RunningService service() throws IOException {
        return RunningService.of(home);
    }
}
