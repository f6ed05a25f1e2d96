@echo off
rem The ogp command. Takes the Java beside it where there is one, else that of JAVA_HOME, else that
rem on the PATH. Options for the Java machine: OGP_JAVA_OPTS. Exit status 3: it could not be started.
setlocal
set "ROOT=%~dp0.."
if exist "%ROOT%\runtime\bin\java.exe" (
  set "JAVA=%ROOT%\runtime\bin\java.exe"
) else if exist "%JAVA_HOME%\bin\java.exe" (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java.exe"
  where /q java.exe || (
    echo ogp: needs Java 17 or later: none is on the PATH, nor in JAVA_HOME 1>&2
    exit /b 3
  )
)
rem Java ends with 1 where it cannot start, so that a verdict to fail on is 10 until here.
"%JAVA%" -Dogp.verdict=10 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dsun.reflect.inflationThreshold=100 %OGP_JAVA_OPTS% -jar "%ROOT%\app\ogp.jar" %*
set "STATUS=%ERRORLEVEL%"
if "%STATUS%"=="10" exit /b 1
if "%STATUS%"=="0" exit /b 0
if "%STATUS%"=="2" exit /b 2
if not "%STATUS%"=="3" echo ogp: could not be started; if it is damaged, unpack it anew 1>&2
exit /b 3
